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
