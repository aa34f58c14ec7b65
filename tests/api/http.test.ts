import { type StartedServer, villageServer } from "../server";
import { internals, posted, sent } from "./posted";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

it.each(["PUT", "PATCH", "DELETE"])("does not know %s, and says what it knows", async (method) => {
  const { status, headers, json } = await sent(`${village.url}/graphql`, { method });
  expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
  expect(json.errors?.[0]?.message).toBe("Ask by GET or by POST; the API only reads.");
});

it("reads a POST as JSON alone", async () => {
  const body = JSON.stringify({ query: "{ __typename }" });
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/graphql"]) {
    const { status, json } = await sent(`${village.url}/graphql`, {
      method: "POST",
      headers: { "content-type": type },
      body,
    });
    expect([status, json.errors?.[0]?.message]).toEqual([
      415,
      'A POST is read as JSON alone; send {"query": "..."} with the content type application/json.',
    ]);
  }
});

it("takes what is sent empty as not written", async () => {
  const query = "query One { __typename }";
  const empty = { operationName: "", variables: "", extensions: "" };
  expect((await posted(village.url, { query, ...empty })).json.data).toEqual({ __typename: "Query" });
  expect(
    (await posted(village.url, { query, operationName: null, variables: null, extensions: null })).json.data,
  ).toEqual({ __typename: "Query" });
  for (const empty of ["operationName=&variables=&extensions=", "variables=null&extensions=null"]) {
    const address = `${village.url}/graphql?query=${encodeURIComponent(query)}&${empty}`;
    expect((await sent(address)).json.data).toEqual({ __typename: "Query" });
  }
});

it("says in a sentence what is wrong with a body that it cannot read", async () => {
  const broken = await posted(village.url, `{"query": "{ __type`);
  expect(broken.status).toBe(400);
  expect(broken.json.errors?.[0]).toMatchObject({
    message: expect.stringContaining("The body is not JSON") as string,
    extensions: { code: "BAD_REQUEST" },
  });
  for (const body of ["null", "true", "7", '"{ __typename }"']) {
    const { status, json } = await posted(village.url, body);
    expect([body, status, json.errors?.[0]]).toEqual([
      body,
      400,
      { message: 'The body is JSON, but no object; send {"query": "..."}.', extensions: { code: "BAD_REQUEST" } },
    ]);
  }
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

it.each([[[]], [[{ query: "{ __typename }" }, { query: "{ __typename }" }]]])(
  "refuses several operations in one request, which would go round the cost limit",
  async (batch) => {
    const { status, json } = await posted(village.url, batch);
    expect(status).toBe(400);
    expect(json).toEqual({
      errors: [
        {
          message: "Send one operation in a request; a list of them is refused, since the limit of cost holds for one.",
          extensions: { code: "BAD_REQUEST" },
        },
      ],
    });
  },
);

it("answers the probes", async () => {
  const live = await sent(`${village.url}/health/live`);
  expect([live.status, live.json]).toEqual([200, { status: "live" }]);
  const ready = await sent(`${village.url}/health/ready`);
  expect([ready.status, ready.headers.get("cache-control")]).toEqual([200, "no-store"]);
  expect(ready.json).toEqual({ status: "ready", revision: expect.any(Number) as number });
});
