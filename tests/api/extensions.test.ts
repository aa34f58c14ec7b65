import { getIntrospectionQuery } from "graphql";
import { type StartedServer, villageServer } from "../server";

/** The release that the village says it is. */
const version = "2024.3.2";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

it("says of which dataset it speaks before anything was ever asked of the graph", async () => {
  const { extensions } = await village.ask("{ nope }");
  expect(extensions.dataset).toEqual({ version, revision: expect.any(Number) as number });
  expect(extensions.dataset.revision).toBeGreaterThan(0);
});

it.each([
  ["an answer", "{ states { totalCount } }"],
  ["introspection", "{ __schema { queryType { name } } }"],
  ["a document that does not parse", "{ states {"],
  ["a document that is not valid", "{ nope }"],
  ["a question that is refused", `{ states(where: {position: {topic: "nope"}}) { totalCount } }`],
  ["an argument that is refused", "{ states(first: 1000) { totalCount } }"],
  ["an operation that costs too much", "{ states(first: 200) { nodes { statements(first: 200) { nodes { key } } } } }"],
  ["a variable that does not fit", `query ($n: Int!) { states(first: $n) { totalCount } }`],
])("says the dataset and the cost with %s", async (_, query) => {
  const { extensions } = await village.ask(query);
  const { revision } = (await village.ask("{ states { totalCount } }")).extensions.dataset;
  expect(extensions).toEqual({
    dataset: { version, revision },
    cost: { requested: expect.any(Number) as number, limit: 20_000 },
  });
});

it("charges a page by its size times what is asked of each row, and a plain field nothing", async () => {
  const cost = async (query: string) => (await village.ask(query)).extensions.cost.requested;
  expect(await cost(`{ state(name: "ARC") { iso3 name } }`)).toBe(1);
  const [ten, twenty] = [
    await cost("{ states(first: 10) { nodes { iso3 } } }"),
    await cost("{ states(first: 20) { nodes { iso3 } } }"),
  ];
  expect(twenty - 1).toBe(2 * (ten - 1));
});

it("shows its whole schema to whoever asks, every type described", async () => {
  const { __schema } = (await village.answer(getIntrospectionQuery())) as {
    __schema: { types: { name: string; description: string | null }[] };
  };
  expect(__schema.types.length).toBeGreaterThan(100);
  for (const { name, description } of __schema.types) expect([name, description]).toEqual([name, expect.any(String)]);
});

it("sends nothing to the graph for introspection", async () => {
  await village.answer("{ __schema { queryType { name } } }");
  expect(village.statements()).toEqual([]);
});
