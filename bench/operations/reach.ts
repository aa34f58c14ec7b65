import {
  buildSchema,
  TypeInfo,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** The parts of a connection lead nowhere that it does not lead itself. */
const within = new Set(["nodes", "edges", "node", "pageInfo"]);

/** How many fields of an operation reach into the graph: those that lead to things, to lists of things, or to evidence; by the text of the schema. */
export function fieldsThatReach(schema: string, query: string): number {
  const types = new TypeInfo(buildSchema(schema));
  let fields = 0;
  visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        const type = getNamedType(types.getType());
        if (type === undefined || within.has(name.value)) return;
        const isThing = isObjectType(type) && type.getInterfaces().some(({ name: its }) => its === "Node");
        if (isThing || isInterfaceType(type) || isUnionType(type) || type.name.endsWith("Connection")) fields += 1;
      },
    }),
  );
  return fields;
}
