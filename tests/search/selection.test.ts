import {
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import { fieldsByName } from "../../src/api/one-type";
import { schema } from "../../src/api/schema";

/** How a field must look where it is asked of several kinds of things at once, as GraphQL merges selections. */
function shapeOf(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return `${shapeOf(type.ofType)}!`;
  if (isListType(type)) return `[${shapeOf(type.ofType)}]`;
  return isLeafType(type) ? type.name : "{}";
}

/** Words that mean different things of different kinds: a client gives them names of its own where it asks several for them. */
const itsOwn = new Set(["kind", "status", "positions", "timeline", "tally", "body", "subjects"]);

it("lets everything that stands in one union or interface be asked for its fields in one selection", async () => {
  const built = await schema();
  const groups = Object.values(built.getTypeMap()).filter(isAbstractType);
  const torn = groups.flatMap((group) => {
    const fields = [...fieldsByName(built.getPossibleTypes(group))];
    const shapes = fields.map(([name, alike]) => [name, new Set(alike.map(({ type }) => shapeOf(type))).size] as const);
    return shapes.flatMap(([name, many]) => (many > 1 ? [name] : []));
  });
  expect(groups.length).toBeGreaterThan(8);
  expect(torn.filter((field) => !itsOwn.has(field))).toEqual([]);
});

it("lets an interface be asked for all that its types hold alike", async () => {
  const built = await schema();
  const groups = Object.values(built.getTypeMap()).filter(isInterfaceType);
  const missing = groups.flatMap((group) => {
    const types = built.getPossibleTypes(group);
    const held = [...fieldsByName(types)].filter(
      ([, alike]) => alike.length === types.length && new Set(alike.map(({ type }) => String(type))).size === 1,
    );
    return held.flatMap(([name]) => (name in group.getFields() ? [] : [`${group.name}.${name}`]));
  });
  expect(groups.length).toBeGreaterThan(4);
  expect(missing).toEqual([]);
});

it("has a search type for every kind of thing", async () => {
  const type = (await schema()).getType("SearchType");
  const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  const kinds = (await import("../../src/kinds")).thingsByLabel;
  expect(values.sort()).toEqual(
    [...kinds.keys()].map((label) => label.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase()).sort(),
  );
});
