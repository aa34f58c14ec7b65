import type { Served } from "../../src/api/server";
import type { Cypher } from "../../src/graph/cypher";
import { load } from "../../src/seed/load";
import { change, clear, copyOfVillage, graphOfTests, removeCopies, village } from "../seed/village";
import { hearing } from "./hearing";
import { posted, sent } from "./posted";
import { serving } from "./serving";

const { graph, driver } = graphOfTests();
let server: Served;
let statements: Cypher[] = [];
let answered = 0;
beforeAll(async () => {
  await clear(graph);
  await load(graph, village);
  server = await serving(
    hearing(graph, (query) => statements.push(query)),
    undefined,
    () => (answered += 1),
  );
});
afterAll(async () => {
  await server.stop();
  await driver.close();
  removeCopies();
});
beforeEach(() => {
  statements = [];
  answered = 0;
});

const post = (body: object, headers: Record<string, string> = {}) => posted(server.url, body, headers);
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  sent(`${server.url}/graphql?${new URLSearchParams(parameters).toString()}`, { headers });

it("sends the same question the same answer again, and asks the graph nothing for it", async () => {
  const question = { query: "{ again: statements { totalCount nodes { id summary } } }" };
  const first = await post(question);
  statements = [];
  const second = await post(question);
  expect(second.text).toBe(first.text);
  for (const name of ["content-type", "cache-control", "etag", "vary"])
    expect([name, second.headers.get(name)]).toEqual([name, first.headers.get(name)]);
  expect([answered, statements]).toEqual([1, []]);
});

it("keeps what a GET was answered with the tag by which it is asked after", async () => {
  const question = { query: "{ tagged: statements { totalCount } }" };
  const [first, second] = [await get(question), await get(question)];
  expect([second.text, second.headers.get("etag")]).toEqual([first.text, first.headers.get("etag")]);
  expect(answered).toBe(1);
});

it("takes questions for the same only where their text, variables, name and wanted type are", async () => {
  const query = "query A($n: Int = 2) { states(first: $n) { nodes { iso3 } } } query B { states { totalCount } }";
  const texts = [
    await post({ query, operationName: "A" }),
    await post({ query, operationName: "B" }),
    await post({ query, operationName: "A", variables: { n: 1 } }),
    await post({ query, operationName: "A" }, { accept: "application/graphql-response+json" }),
  ].map(({ text, headers }) => `${headers.get("content-type")} ${text}`);
  expect(new Set(texts).size).toBe(4);
  expect(answered).toBe(4);
});

it("answers anew whoever asks for that, and keeps no answer with an error in it", async () => {
  const question = { query: "{ anew: statements { totalCount } }" };
  await post(question);
  await post(question, { "cache-control": "no-cache" });
  expect(answered).toBe(2);
  const wrong = { query: '{ state(name: "Atlantis") { name } }' };
  expect((await post(wrong)).text).toBe((await post(wrong)).text);
  expect(answered).toBe(4);
});

it("sends no answer of a revision that has passed once another is heard of", async () => {
  const question = { query: '{ state(name: "BOR") { name } }' };
  expect((await post(question)).json.data).toEqual({ state: { name: "Borduria" } });
  const other = copyOfVillage();
  change(other, "states.yaml", "name: Borduria", "name: Greater Borduria");
  await load(graph, other);
  // A look-up of what was not looked at before asks the graph, and hears of the new revision.
  await post({ query: '{ statement(id: "ST-1") { summary } }' });
  const { data, extensions } = (await post(question)).json;
  expect(data).toEqual({ state: { name: "Greater Borduria" } });
  expect(extensions?.dataset?.revision).toBe(2);
});
