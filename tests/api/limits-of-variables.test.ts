import { type StartedServer, villageServer } from "../server";
import { internals, posted } from "./posted";

const thousands = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`regio${index}`, 1]));

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

it.each([12, 90, 150, 5_000, 60_000])("refuses conditions %i deep, from a variable, in a sentence", async (levels) => {
  const body = `{"query": "query ($where: StateWhere) { states(where: $where) { totalCount } }", "variables": {"where": ${`{"not":`.repeat(levels)}{}${"}".repeat(levels)}}}`;
  const response = await fetch(`${village.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const text = await response.text();
  expect(response.status).toBeLessThan(500);
  expect(text).toMatch(/BAD_USER_INPUT/);
  expect(text).toMatch(/deep in each other/);
  expect(text).not.toMatch(internals);
});

it.each([
  [
    "words in one object",
    JSON.stringify({ ...thousands, last: 1 }),
    /^An object in the body has more than 2,000 words/,
  ],
  ["lists in each other", `${"[".repeat(400_000)}${"]".repeat(400_000)}`, /deep in each other/],
  ["a word of many letters", `{"${"a".repeat(400_000)}": [${`[${"[],".repeat(149)}[]],`.repeat(149)}[]]}`, undefined],
  ["lists that are too long beneath such a word", `{"${"a".repeat(400_000)}": [${"1,".repeat(200)}1]}`, /^.{200,700}$/],
])("is not held up by what a variable of a request has too much of: %s", async (_, value, told) => {
  const body = `{"query": "{ __typename }", "variables": {"a": ${value}}}`;
  const headers = { "content-type": "application/json" };
  const answered = await (await fetch(`${village.url}/graphql`, { method: "POST", headers, body })).json();
  const { errors } = answered as { errors?: readonly { message: string; extensions: { code: string } }[] };
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(told === undefined ? undefined : ["BAD_USER_INPUT"]);
  expect(errors?.[0]?.message ?? "").toMatch(told ?? "");
});

const states = "query ($where: StateWhere) { states(where: $where) { totalCount } }";

it.each([
  [
    "a variable with thousands of mistakes",
    { query: states, variables: { where: thousands } },
    /is not defined by type "StateWhere"/,
  ],
  [
    "a variable with a long word",
    { query: states, variables: { where: { ["a".repeat(400_000)]: 1 } } },
    /is not defined by type/,
  ],
  [
    "a long name of an operation",
    { query: "{ __typename }", operationName: "a".repeat(400_000) },
    /^Unknown operation named "a+ … a+"/,
  ],
  ["a long name of a field", { query: `{ ${"a".repeat(400_000)} }` }, /^Cannot query field "a+ … a+" on type "Query"/],
])("tells of %s no more than can be read", async (_, body, told) => {
  const { status, text, json } = await posted(village.url, body);
  expect(status).toBe(400);
  expect(text.length).toBeLessThan(2_000);
  expect(json.errors?.[0]?.message).toMatch(told);
});
