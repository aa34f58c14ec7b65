import { setTimeout as wait } from "node:timers/promises";
import { pino } from "pino";
import { type Served, serve } from "../../src/api/server";
import type { Cypher } from "../../src/graph/cypher";
import { load } from "../../src/seed/load";
import { change, clear, copyOfVillage, graphOfTests, removeCopies, village } from "../seed/village";
import { hearing } from "./hearing";
import { type Told, posted, sent } from "./posted";
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
  const sought = 'sought: statements(where: {text: "Fédération пример 例"}) { sentence }';
  const question = { query: `{ again: statements { totalCount nodes { id summary } } ${sought} }` };
  const first = await post(question);
  statements = [];
  const second = await post(question);
  expect(second.text).toBe(first.text);
  expect(second.text).toContain("Fédération пример 例");
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

it("sends the very bytes again, packed as the client wants them, and with every header that a page needs", async () => {
  const question = { query: "{ packed: statements { nodes { id summary date source { title url } } } }" };
  const headers = { "accept-encoding": "gzip", origin: "https://example.org" };
  const [first, second] = [await post(question, headers), await post(question, headers)];
  expect(answered).toBe(1);
  expect(second.text).toBe(first.text);
  const told = ({ headers: all }: Told) => {
    const its: Record<string, string> = {};
    all.forEach((value, name) => name === "date" || (its[name] = value));
    return its;
  };
  expect(told(second)).toMatchObject({ "access-control-allow-origin": "*", "x-content-type-options": "nosniff" });
  expect(Object.keys(told(first)).filter((name) => name !== "transfer-encoding")).toEqual(
    Object.keys(told(second)).filter((name) => name !== "content-length"),
  );
});

it("reads a question that comes in pieces", async () => {
  const body = JSON.stringify({ query: "{ pieces: states { totalCount } }" });
  const answer = async () => {
    const stream = new ReadableStream({
      async pull(controller) {
        for (const piece of [body.slice(0, 9), body.slice(9)]) {
          controller.enqueue(new TextEncoder().encode(piece));
          await wait(30);
        }
        controller.close();
      },
    });
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: stream, duplex: "half" };
    return (await sent(`${server.url}/graphql`, init)).json.data;
  };
  expect([await answer(), await answer()]).toEqual([{ pieces: { totalCount: 5 } }, { pieces: { totalCount: 5 } }]);
});

it("counts who asks again as any other", async () => {
  const limited = await serve({ graph, host: "127.0.0.1", port: 0, log: pino({ level: "silent" }), rate: 2 });
  const question = { query: "{ counted: states { totalCount } }" };
  const answers = [];
  for (let round = 0; round < 3; round++) answers.push(await posted(limited.url, question));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(answers[1]?.headers.get("ratelimit")).toMatch(/r=0/);
  expect(answers[2]?.json.errors?.[0]?.extensions.code).toBe("RATE_LIMITED");
  expect(answers[2]?.headers.get("access-control-allow-origin")).toBe("*");
  await limited.stop();
});
