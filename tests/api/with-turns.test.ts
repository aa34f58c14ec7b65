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

/** How many turns of the event loop others have while a document is answered. */
async function turnsWhile(document: string): Promise<number> {
  let [turns, isOver] = [0, false];
  const listen = () => {
    turns += 1;
    if (!isOver) setImmediate(listen);
  };
  setImmediate(listen);
  const { errors } = await execute({ schema, document: parse(document), contextValue: {} });
  isOver = true;
  expect(errors).toBeUndefined();
  return turns;
}

it.each(["{ things { resolved } }", "{ things { worked } }", "{ a: things { resolved } b: things { worked } }"])(
  "answers others in between however many things are worked out: %s",
  async (document) => {
    expect(await turnsWhile(document)).toBeGreaterThan(10);
  },
);

it("changes nothing of an answer", async () => {
  const { data } = await execute({ schema, document: parse("{ things { worked } }"), contextValue: {} });
  expect(data).toEqual({ things: Array.from({ length: 60 }, () => ({ worked: 1 })) });
});

it("works out no more for whoever has left", async () => {
  const leaving = new AbortController();
  setImmediate(() => {
    leaving.abort(new Error("left"));
  });
  const contextValue = { signal: leaving.signal };
  const { errors = [] } = await execute({ schema, document: parse("{ things { worked } }"), contextValue });
  expect(errors.length).toBeGreaterThan(10);
  expect(errors[0]?.message).toBe("left");
});
