import type { Served } from "../../src/api/server";
import { clear, graphOfTests } from "../seed/village";
import { type Told, posted, sent } from "./posted";
import { serving } from "./serving";

const { graph, driver } = graphOfTests();
const faults: string[] = [];
let server: Served;
beforeAll(async () => {
  await clear(graph);
  server = await serving(graph, { write: (line) => faults.push(line) });
});
afterAll(async () => {
  await server.stop();
  await driver.close();
});

const told = ({ status, json }: Told) => ({
  status,
  errors: json.errors?.map(({ message, extensions }) => [extensions.code, message]),
});

it.each([
  "mutation { x }",
  "subscription { x }",
  "mutation Drop { drop { all } }",
  "query A { __typename } mutation B { x }",
])("only reads: %s is refused by GET as by POST, and is no fault of ours", async (query) => {
  const operation = /mutation|subscription/.exec(query)?.[0] ?? "";
  const expected = {
    status: 400,
    errors: [
      [
        "GRAPHQL_VALIDATION_FAILED",
        `This API only reads: there is no ${operation}, there are queries. The facts are changed in their files.`,
      ],
    ],
  };
  expect(told(await posted(server.url, { query }))).toEqual(expected);
  expect(told(await sent(`${server.url}/graphql?query=${encodeURIComponent(query)}`))).toEqual(expected);
  expect(faults).toEqual([]);
});

it("says why it does not read a document that repeats itself", async () => {
  const query = `{ ${"__typename ".repeat(2_000)} }`;
  expect(told(await posted(server.url, { query }))).toEqual({
    status: 400,
    errors: [["GRAPHQL_VALIDATION_FAILED", expect.stringContaining("repeats its fields so often") as string]],
  });
});

it("refuses a document that stands too deep in itself, as its asker can mend it", async () => {
  // As deep as so many words may stand: how deep one can be read depends on what else stands on the stack.
  const query = `{ ${"... {".repeat(3_300)} __typename ${"}".repeat(3_300)} }`;
  const { status, errors } = told(await posted(server.url, { query }));
  expect([200, 400]).toContain(status);
  if (status === 400)
    expect(errors).toEqual([[expect.any(String), expect.stringContaining("too deep in itself") as string]]);
  expect(faults).toEqual([]);
});

it("tells the first twenty mistakes of a document, and that there are more", async () => {
  const query = `{ ${Array.from({ length: 30 }, (_, index) => `nope${index}`).join(" ")} }`;
  const { errors = [] } = told(await posted(server.url, { query }));
  expect(errors).toHaveLength(21);
  expect(errors.at(-1)).toEqual([
    "GRAPHQL_VALIDATION_FAILED",
    "This document has more than 20 mistakes: mend the first 20, which are told, and send it again.",
  ]);
});

it("says where a question belongs when there is none", async () => {
  for (const answer of [await posted(server.url, { variables: {} }), await sent(`${server.url}/graphql`)])
    expect(told(answer)).toMatchObject({
      status: 400,
      errors: [["BAD_REQUEST", expect.stringContaining("put an operation into `query`") as string]],
    });
});
