import "reflect-metadata";
import { Asking } from "../village/asking";

let village: Asking;
beforeAll(async () => {
  village = await Asking.of();
});
afterAll(() => village.close());

it.each(["a", "N-a", "13(a)", "norm a", "A/70/174 para 13(a)", "Norm:a", "Help each other", "cooperation"])(
  "finds norm a as %s",
  async (code) => {
    expect(await village.answer(`{ norm(code: "${code}") { id code type summary } }`)).toEqual({
      norm: { id: "Norm:a", code: "a", type: "POSITIVE", summary: "States help each other to keep the wire safe." },
    });
  },
);

it("knows no norm m", async () => {
  const { data, errors } = await village.ask(`{ norm(code: "m") { code } }`);
  expect([data, errors?.[0]?.message]).toEqual([{ norm: null }, 'There is no norm "m".']);
});

/** The letters of the norms that a `where` chooses. */
async function letters(where: string): Promise<string[]> {
  const { norms } = (await village.answer(`{ norms(where: ${where}) { nodes { code } } }`)) as {
    norms: { nodes: { code: string }[] };
  };
  return norms.nodes.map(({ code }) => code);
}

it("chooses norms by the positions on them, and by whose these are", async () => {
  expect(await letters(`{position: {}}`)).toEqual(["a", "c"]);
  expect(await letters(`{position: {stance: OPPOSE}}`)).toEqual([]);
  expect(await letters(`{not: {position: {stance: SUPPORT}, actors: {region: AFRICAN}}}`)).toEqual(["k"]);
  expect(await letters(`{actors: {region: EASTERN_EUROPEAN}}`)).toEqual([]);
  expect(await letters(`{position: {attribute: INCLUDE_COALITIONS}, actors: {landlocked: true}}`)).toEqual(["a"]);
  expect(await letters(`{position: {stance: []}}`)).toEqual([]);
});

it("reaches through a norm to its topics where that is asked", async () => {
  expect(await letters(`{actors: {region: EASTERN_EUROPEAN}, throughTopics: true}`)).toEqual(["c"]);
  expect(await letters(`{position: {throughTopics: true, year: 2023}, actors: {state: "BOR"}}`)).toEqual(["c"]);
  const { norms } = (await village.answer(
    `{ norms(where: {position: {stance: SUPPORT, year: 2023}, actors: {region: AFRICAN}, throughTopics: true}) { sentence } }`,
  )) as { norms: { sentence: string } };
  expect(norms.sentence).toBe(
    "Norms that are such that any of (states that are among the African States) supported them or a topic that they concern in 2023",
  );
});

it("takes no other subject than the norm", async () => {
  const { errors } = await village.ask(
    `{ a: norms(where: {position: {topic: "poa"}}) { totalCount } b: norms(where: {throughTopics: true}) { totalCount } }`,
  );
  expect(errors?.map(({ message }) => message)).toEqual([
    "where.position: leave topic out; the subject is the norm itself, and with throughTopics its topics.",
    "where.throughTopics: say which position, or whose, is asked for; write position: {} for any.",
  ]);
});

it("lists norms as the report has them, unless told otherwise", async () => {
  const { letters, names } = await village.answer(
    `{ letters: norms { nodes { code } } names: norms(orderBy: NAME_DESC) { nodes { code } } }`,
  );
  expect([letters, names]).toEqual([
    { nodes: [{ code: "a" }, { code: "c" }, { code: "k" }] },
    { nodes: [{ code: "c" }, { code: "k" }, { code: "a" }] },
  ]);
});

it("chooses norms by letter, type and topic, and says so", async () => {
  const { norms } = await village.answer(
    `{ norms(where: {code: ["13(a)", "c"], type: LIMITING, topic: "Ransomware"}) { sentence nodes { code } } }`,
  );
  expect(norms).toEqual({
    sentence: "Norms that are norm (a) or norm (c) and concern Ransomware and are limiting",
    nodes: [{ code: "c" }],
  });
});

it("leads from a norm to its topics and back", async () => {
  const { norm } = await village.answer(
    `{ norm(code: "c") { topics { nodes { slug norms { totalCount nodes { code } } } } } }`,
  );
  expect(norm).toEqual({
    topics: { nodes: [{ slug: "ransomware", norms: { totalCount: 1, nodes: [{ code: "c" }] } }] },
  });
});
