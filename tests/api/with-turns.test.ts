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
      known: {
        type: new GraphQLList(thing),
        resolve: () => Promise.resolve(Array.from({ length: 200 }, (_, worked) => ({ worked }))),
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

it("answers others between the rows of a list of which very much is asked that is there already, and keeps their order", async () => {
  const aliases = (number: number) => Array.from({ length: number }, (_, at) => `a${at}: worked`).join(" ");
  expect(await turnsWhile(`{ known { ${aliases(90)} } }`)).toBeLessThan(7);
  for (const document of [
    `{ known { ${aliases(300)} } }`,
    `{ known { ...All ...All } } fragment All on Thing { ${aliases(300)} }`,
  ]) {
    expect(await turnsWhile(document)).toBeGreaterThan(8);
    const { data } = await execute({ schema, document: parse(document), contextValue: {} });
    const known = data?.["known"] as readonly { readonly a0: number; readonly a299: number }[];
    expect(known.flatMap(({ a0, a299 }) => [a0, a299])).toEqual(known.flatMap((_, index) => [index, index]));
  }
});
