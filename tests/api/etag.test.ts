import type { Served } from "../../src/api/server";
import type { Cypher } from "../../src/graph/cypher";
import { load } from "../../src/seed/load";
import { change, clear, copyOfVillage, graphOfTests, removeCopies, village } from "../seed/village";
import { hearing } from "./hearing";
import { type Told, posted, sent } from "./posted";
import { serving } from "./serving";

const { graph, driver } = graphOfTests();
let server: Served;
let statements: Cypher[] = [];
beforeAll(async () => {
  await clear(graph);
  await load(graph, village);
  server = await serving(hearing(graph, (query) => statements.push(query)));
});
beforeEach(() => {
  statements = [];
});
afterAll(async () => {
  await server.stop();
  await driver.close();
  removeCopies();
});

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  sent(`${server.url}/graphql?${new URLSearchParams(parameters).toString()}`, { headers });
const counting = { query: "{ statements { totalCount } }" };
const tagOf = ({ headers }: Told) => headers.get("etag") ?? "";

it("lets a good answer to a GET be kept, and asked after", async () => {
  const answer = await get(counting);
  expect(answer.headers.get("cache-control")).toBe("no-cache");
  expect(tagOf(answer)).toMatch(/^W\/"[\w-]{43}"$/);
  expect(tagOf(await get(counting))).toBe(tagOf(answer));
});

it("gives each operation a tag of its own: by its text, its variables and its name", async () => {
  const query = "query One($n: Int) { states(first: $n) { totalCount } } query Two { __typename }";
  const answers = [
    await get({ query, operationName: "One" }),
    await get({ query, operationName: "Two" }),
    await get({ query, operationName: "One", variables: `{"n": 1}` }),
    await get({ query: `${query} `, operationName: "One" }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(new Set(answers.map(tagOf)).size).toBe(4);
});

it("tells whoever has the answer that it still holds, and asks the graph for the revision alone", async () => {
  const tag = tagOf(await get(counting));
  statements = [];
  const again = await get(counting, { "if-none-match": `"other", ${tag}` });
  expect([again.status, again.text]).toEqual([304, ""]);
  expect([tagOf(again), again.headers.get("cache-control")]).toEqual([tag, "no-cache"]);
  expect(statements).toHaveLength(1);
  const head = await sent(`${server.url}/graphql?${new URLSearchParams(counting).toString()}`, {
    method: "HEAD",
    headers: { "if-none-match": tag },
  });
  expect(head.status).toBe(304);
});

it("answers anew whoever has another answer", async () => {
  const tag = tagOf(await get(counting));
  expect((await get(counting, { "if-none-match": '"other"' })).status).toBe(200);
  expect((await get({ query: "{ states { totalCount } }" }, { "if-none-match": tag })).status).toBe(200);
});

it("answers anew at once when the facts have changed", async () => {
  const first = await get(counting);
  const other = copyOfVillage();
  change(other, "resolutions/V-RES-1.votes.csv", "BOR,YES", "BOR,NO");
  change(other, "resolutions/V-RES-1.yaml", totals(2, 1), totals(1, 2));
  await load(graph, other);
  const second = await get(counting, { "if-none-match": tagOf(first) });
  expect(second.status).toBe(200);
  expect(tagOf(second)).not.toBe(tagOf(first));
});

it("gives one tag to an answer in every encoding", async () => {
  const query = "{ __schema { types { name description } } }";
  const plain = await get({ query }, { "accept-encoding": "identity" });
  const packed = await get({ query }, { "accept-encoding": "gzip" });
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect(packed.headers.get("vary")).toMatch(/Accept, Accept-Encoding|Accept-Encoding, Accept$/);
  expect(tagOf(packed)).toBe(tagOf(plain));
  expect((await get({ query }, { "accept-encoding": "gzip", "if-none-match": tagOf(packed) })).status).toBe(304);
});

it("lets nobody keep an error, or the answer to a POST", async () => {
  const answers = [
    await get({ query: "{ nope }" }),
    await get({ query: '{ states(where: {position: {topic: "nope"}}) { totalCount } }' }),
    await get({ query: "{ states(first: 1000) { totalCount } }" }),
    await get({ query: "{ __typename }", variables: "{" }),
    await posted(server.url, counting),
    await posted(server.url, "{"),
  ];
  for (const { headers } of answers)
    expect([headers.get("cache-control"), headers.get("etag")]).toEqual(["no-store", null]);
});

/** The totals of the vote in plenary, as the seed tells them. */
const totals = (yes: number, no: number): string => `yes: ${yes}\n    no: ${no}\n    abstain: 1\n    notVoting: 0`;
