import { chosen } from "../questions/asked";
import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const institutions = (more: string) => chosen(village, `{position: {topic: "institutions"${more}}}`);

it("tells everyone who made a joint statement, each with its own day and source", async () => {
  const { statement } = await village.answer(`{ statement(id: "JS-1") {
    heading summary actor { name } signedBy { slug }
    actors { totalCount edges { date locator source { key: id } node { name } } } } }`);
  expect(statement).toMatchObject({
    heading: "Call for lasting talks",
    actor: null,
    signedBy: { slug: "signatories" },
  });
  expect(statement.summary).toBe("Called for talks that do not end.");
  expect(statement.actors.totalCount).toBe(4);
  expect(statement.actors.edges).toEqual([
    { date: "2022-06-01", locator: "para 7", source: { key: "Source:minutes-2021" }, node: { name: "Borduria" } },
    { date: "2022-06", locator: "para 7", source: { key: "Source:minutes-2021" }, node: { name: "Guild of Weavers" } },
    { date: null, locator: "para 20", source: { key: "Source:minutes-2023" }, node: { name: "Syldavia" } },
    { date: "2024-01-15", locator: "para 9", source: { key: "Source:chronicle" }, node: { name: "Utopia" } },
  ]);
});

it("tells of any other statement the one who made it, in both ways", async () => {
  const { statement } = await village.answer(
    `{ statement(id: "ST-1") { heading actor { name } signedBy { slug } actors { edges { date locator node { name } } } } }`,
  );
  expect(statement).toEqual({
    heading: null,
    actor: { name: "Arcadia" },
    signedBy: null,
    actors: { edges: [{ date: "2021-12-14", locator: "para 5", node: { name: "Arcadia" } }] },
  });
});

it("gives each signatory the position as its own, on the day on which it signed", async () => {
  expect(await institutions("")).toEqual(["BOR", "SYL", "UTO"]);
  expect(await institutions(", year: 2022")).toEqual(["BOR"]);
  expect(await institutions(", year: 2024, stance: SUPPORT")).toEqual(["UTO"]);
  expect(await chosen(village, `{silentOn: {topic: "institutions"}}`)).toEqual(["ARC"]);
});

it("asks who spoke by the day and the source of the signature", async () => {
  expect(await chosen(village, `{spoke: {topic: "institutions"}}`)).toEqual(["BOR", "SYL", "UTO"]);
  expect(await chosen(village, `{spoke: {year: 2022}}`)).toEqual(["BOR"]);
  expect(await chosen(village, `{spoke: {year: 2024}}`)).toEqual(["UTO"]);
  expect(await chosen(village, `{spoke: {topic: "institutions", source: "minutes-2023"}}`)).toEqual(["SYL"]);
});

it("shows the signature and the text in the evidence, no surer than either", async () => {
  const { states } =
    await village.answer(`{ states(where: {state: "UTO", position: {topic: "institutions"}, spoke: {year: 2024}}) {
    edges { evidence { clause date locator confidence ... on StatementEvidence { stance statement { key } } } } } }`);
  const shared = { date: "2024-01-15", locator: "para 9", statement: { key: "JS-1" } };
  expect(states.edges[0].evidence).toEqual([
    { ...shared, clause: "position", confidence: "MEDIUM", stance: "SUPPORT" },
    { ...shared, clause: "spoke", confidence: "HIGH", stance: null },
  ]);
  const { state } = await village.answer(
    `{ state(name: "UTO") { positions(topic: "institutions") { nodes { since evidence { citations { locator source { id } } } } } } }`,
  );
  expect(state.positions.nodes[0]).toEqual({
    since: "2024-01-15",
    evidence: [
      {
        citations: [
          { locator: "para 9", source: { id: "Source:chronicle" } },
          { locator: "para 8", source: { id: "Source:minutes-2021" } },
        ],
      },
    ],
  });
});

it("lists a joint statement once, under each who signed it and under its sources", async () => {
  const keys = async (query: string) => {
    const [list] = Object.values<{ nodes: { key: string }[] }>(await village.answer(query));
    return list?.nodes.map(({ key }) => key);
  };
  expect(await keys(`{ statements(where: {actor: ["BOR", "SYL"], topic: "institutions"}) { nodes { key } } }`)).toEqual(
    ["JS-1"],
  );
  expect(await keys(`{ statements(where: {actor: "weavers"}) { nodes { key } } }`)).toEqual(["ST-9", "JS-1"]);
  expect(await keys(`{ statements(where: {source: "chronicle", year: 2022}) { nodes { key } } }`)).toEqual(["JS-1"]);
  const { state, source } = await village.answer(`{
    state(name: "UTO") { statements(where: {year: 2024}) { edges { date node { key date } } } }
    source(id: "chronicle") { statements { nodes { key } } } }`);
  expect(state.statements.edges).toEqual([{ date: "2024-01-15", node: { key: "JS-1", date: "2022-06-01" } }]);
  expect(source.statements.nodes).toContainEqual({ key: "JS-1" });
});

it("finds it by what it is called", async () => {
  const { search } = await village.answer(`{ search(query: "lasting talks") { edges { title } } }`);
  expect(search.edges).toContainEqual({ title: "Call for lasting talks" });
});

it("counts a signatory of a topic in the year in which it signed", async () => {
  const { dataset } = await village.answer(`{ dataset { coverage { topic { slug } year states statements } } }`);
  const its = dataset.coverage.filter(({ topic }: { topic: { slug: string } }) => topic.slug === "institutions");
  expect(its.map(({ year, states, statements }: Record<string, number>) => [year, states, statements])).toEqual([
    [2022, 1, 1],
    [2024, 1, 0],
    [null, 1, 0],
  ]);
});
