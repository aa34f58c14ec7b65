import {
  type DocumentNode,
  type GraphQLSchema,
  TypeInfo,
  getNamedType,
  isObjectType,
  isUnionType,
  isInterfaceType,
  parse,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** The parts of a connection lead nowhere that it does not lead itself. */
const within = new Set(["nodes", "edges", "node", "pageInfo"]);

/** How many fields of an operation reach into the graph: those that lead to things, to lists of things, or to evidence. */
export function fieldsThatReach(schema: GraphQLSchema, query: string): number {
  const document: DocumentNode = parse(query);
  const types = new TypeInfo(schema);
  let fields = 0;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        const type = getNamedType(types.getType());
        if (type === undefined || type === null || within.has(name.value)) return;
        const isThing = isObjectType(type) && type.getInterfaces().some(({ name: its }) => its === "Node");
        if (isThing || isInterfaceType(type) || isUnionType(type) || type.name.endsWith("Connection")) fields += 1;
      },
    }),
  );
  return fields;
}
