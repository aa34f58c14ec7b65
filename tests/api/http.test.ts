import { type StartedServer, villageServer } from "../server";
import { internals, posted, sent } from "./posted";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const get = (query: string, headers: Record<string, string> = {}) =>
  sent(`${village.url}/graphql?query=${encodeURIComponent(query)}`, { headers });

it("answers a GET that says it is no simple request of a browser's", async () => {
  const { status, json } = await get(`{ state(name: "ARC") { name } }`, { "apollo-require-preflight": "1" });
  expect(status).toBe(200);
  expect(json.data).toEqual({ state: { name: "Arcadia" } });
  expect((await get("{ __typename }", { "content-type": "application/json" })).status).toBe(200);
});

it("refuses a GET and a POST that another site's page could make a browser send", async () => {
  const simple = await get("{ __typename }");
  expect(simple.status).toBe(400);
  expect(simple.text).toMatch(/CSRF/);
  const form = await sent(`${village.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: JSON.stringify({ query: "{ __typename }" }),
  });
  expect(form.status).toBe(400);
});

it("says in a sentence what is wrong with a body that it cannot read", async () => {
  const broken = await posted(village.url, `{"query": "{ __type`);
  expect(broken.status).toBe(400);
  expect(broken.json.errors?.[0]).toMatchObject({
    message: expect.stringContaining("The body is not JSON") as string,
    extensions: { code: "BAD_REQUEST" },
  });
  const large = await posted(village.url, { query: "{ __typename }", variables: { x: "x".repeat(1_100_000) } });
  expect(large.status).toBe(413);
  expect(large.json.errors?.[0]?.message).toMatch(/larger than 1 MB/);
});

it("tells of nothing internal, whatever is sent", async () => {
  const answers = [
    await posted(village.url, "{"),
    await posted(village.url, "[]"),
    await posted(village.url, "null"),
    await posted(village.url, { query: 5 }),
    await posted(village.url, { query: '{ states(where: {state: "\'; MATCH (n) //"}) { totalCount } }' }),
    await posted(village.url, { query: "{ nope }" }),
    await posted(village.url, { query: "{ __typename }", operationName: "Other" }),
    await sent(`${village.url}/%c0`),
    await sent(`${village.url}/nowhere`),
    await sent(`${village.url}/graphql`, { method: "PUT" }),
    await sent(`${village.url}/graphql`, { method: "POST" }),
  ];
  for (const { status, text } of answers) {
    expect(status).toBeLessThan(500);
    expect(text.replace("'; MATCH (n) //", "")).not.toMatch(internals);
  }
});

it("says which operation of a document it cannot find", async () => {
  const query = "query One { __typename } query Two { __typename }";
  const answers = [
    await posted(village.url, { query, operationName: "Three" }),
    await posted(village.url, { query }),
    await posted(village.url, { query: "{ __typename }", operationName: "Three" }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
  expect(answers.map(({ json }) => json.errors?.[0]?.message)).toEqual([
    'Unknown operation named "Three".',
    "Must provide operation name if query contains multiple operations.",
    'Unknown operation named "Three".',
  ]);
  expect((await posted(village.url, { query, operationName: "Two" })).json.data).toEqual({ __typename: "Query" });
});

it("refuses several operations in one request, which would go round the cost limit", async () => {
  const { status, json } = await posted(village.url, [{ query: "{ __typename }" }, { query: "{ __typename }" }]);
  expect(status).toBe(400);
  expect(json.data).toBeUndefined();
});

it("answers the probes", async () => {
  const live = await sent(`${village.url}/health/live`);
  expect([live.status, live.json]).toEqual([200, { status: "live" }]);
  const ready = await sent(`${village.url}/health/ready`);
  expect([ready.status, ready.headers.get("cache-control")]).toEqual([200, "no-store"]);
  expect(ready.json).toEqual({ status: "ready", revision: expect.any(Number) as number });
});
