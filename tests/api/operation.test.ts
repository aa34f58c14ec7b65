import { GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from "graphql";
import { type Asker, answering } from "../../src/api/operation";
import { Revisions } from "../../src/api/revisions";
import { GivenUp } from "../../src/errors";
import type { Reading } from "../../src/graph/reading";

let asked = 0;
let slow: (signal: AbortSignal | undefined) => Promise<string>;
const schema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, Reading>({
    name: "Query",
    fields: {
      slow: {
        type: GraphQLString,
        resolve: (_, __, { kept, signal }) => kept.get("slow", () => ((asked += 1), slow(signal))),
      },
    },
  }),
});
let answer: ReturnType<typeof answering>;
const ask = (context: Asker = {}) => answer({ document: parse("{slow}"), operationName: null, request: {}, context });
/** What goes on until its asker leaves. */
const untilLeft = (signal: AbortSignal | undefined) =>
  new Promise<string>((_, fail) => signal?.addEventListener("abort", () => fail(signal.reason as Error)));

beforeEach(() => {
  asked = 0;
  answer = answering(
    schema,
    new Revisions({ readAt: () => Promise.resolve({ rows: [], revision: 7 }), standsAt: () => Promise.resolve(7) }, 7),
  );
});

it("asks itself for what another gave up, and then waits for no other", async () => {
  const leaving = new AbortController();
  slow = untilLeft;
  const first = ask({ left: leaving.signal });
  const patient = ask();
  slow = () => Promise.resolve("there");
  leaving.abort();
  await expect(first).rejects.toBeInstanceOf(GivenUp);
  expect(await patient).toEqual({ data: { slow: "there" }, extensions: { revision: 7 } });
  expect(asked).toBe(2);
});

it("says that too much is asked, and not that the dataset changed, where it is given up again and again", async () => {
  slow = () => Promise.reject(new GivenUp("Nobody waits for this answer any more."));
  await expect(ask()).rejects.toMatchObject({
    code: "SERVER_BUSY",
    message: expect.stringMatching(/did not come to its end\. Ask again in a few seconds/) as unknown,
  });
});
