import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { schema } from "../../src/api/schema";

/** How a field must look where it is asked of several kinds of things at once, as GraphQL merges selections. */
function shapeOf(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return `${shapeOf(type.ofType)}!`;
  if (isListType(type)) return `[${shapeOf(type.ofType)}]`;
  return isLeafType(type) ? type.name : "{}";
}

/** Words that mean different things of different kinds: a client gives them names of its own where it asks several for them. */
const itsOwn = new Set(["kind", "status", "adoption", "positions", "timeline", "tally"]);

it("lets everything that a search finds be asked for its fields in one selection", async () => {
  const types = Object.values((await schema()).getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Node"),
  );
  const shapes = new Map<string, Set<string>>();
  for (const field of types.flatMap((type) => Object.values(type.getFields())))
    shapes.set(field.name, (shapes.get(field.name) ?? new Set()).add(shapeOf(field.type)));
  const torn = [...shapes].flatMap(([field, found]) => (found.size > 1 ? [field] : []));
  expect(types.length).toBeGreaterThan(15);
  expect(torn.filter((field) => !itsOwn.has(field))).toEqual([]);
});

it("has a search type for every kind of thing", async () => {
  const type = (await schema()).getType("SearchType");
  const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  const kinds = (await import("../../src/things")).thingsByLabel;
  expect(values.sort()).toEqual([...kinds.keys()].map((label) => label.toUpperCase()).sort());
});
