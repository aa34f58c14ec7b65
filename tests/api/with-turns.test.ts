import { GraphQLInt, GraphQLList, GraphQLObjectType, GraphQLSchema, execute, parse } from "graphql";
import { withTurns } from "../../src/api/with-turns";

/** Works for so many milliseconds. */
function work(milliseconds: number): number {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
  return milliseconds;
}

const thing = new GraphQLObjectType({
  name: "Thing",
  fields: { resolved: { type: GraphQLInt, resolve: () => work(1) }, worked: { type: GraphQLInt } },
});
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      things: {
        type: new GraphQLList(thing),
        resolve: () => Array.from({ length: 60 }, () => ({ worked: () => work(1) })),
      },
    },
  }),
});
withTurns(schema);

/** The longest turn of the event loop while a document is answered, in milliseconds. */
async function longestTurn(document: string): Promise<number> {
  let [longest, since, over] = [0, performance.now(), false];
  const listen = () => {
    const now = performance.now();
    [longest, since] = [Math.max(longest, now - since), now];
    if (!over) setImmediate(listen);
  };
  setImmediate(listen);
  const { errors } = await execute({ schema, document: parse(document), contextValue: {} });
  over = true;
  expect(errors).toBeUndefined();
  return longest;
}

it.each(["{ things { resolved } }", "{ things { worked } }", "{ a: things { resolved } b: things { worked } }"])(
  "answers others in between however many things are worked out: %s",
  async (document) => {
    expect(await longestTurn(document)).toBeLessThan(40);
  },
);

it("changes nothing of an answer", async () => {
  const { data } = await execute({ schema, document: parse("{ things { worked } }"), contextValue: {} });
  expect(data).toEqual({ things: Array.from({ length: 60 }, () => ({ worked: 1 })) });
});
