import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { waysToSay } from "./ways";

type Field = GraphQLField<unknown, unknown>;

/** Operations that ask every field at the root with every argument, and choose by every word of every `where`. */
export function operationsOfRoot(schema: GraphQLSchema): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
    asked(schema, field).map((selection) => `{ ${selection} }`),
  );
}

/** Operations that ask every field of a kind of thing, with every argument, of these things. */
export function operationsOfThings(schema: GraphQLSchema, typeName: string, ids: readonly string[]): string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no type of the schema`);
  const things = `nodes(ids: ${JSON.stringify(ids)})`;
  return Object.values(type.getFields()).flatMap((field) =>
    asked(schema, field).map((selection) => `{ ${things} { ... on ${typeName} { ${selection} } } }`),
  );
}

/** A field with all that it leads to, plain and then with each thing that each of its arguments can say. */
function asked(schema: GraphQLSchema, field: Field): string[] {
  const inside = everythingOf(schema, field.type);
  const ways = field.args.flatMap((arg) =>
    waysToSay(arg.name, arg.type, field.name).map((way) => saying(field, arg, way)),
  );
  return [saying(field), ...ways].map((args) => `${field.name}${args} ${inside}`);
}

/** The arguments of a field: one that is meant, those that it needs, and a short page. */
function saying(field: Field, meant?: GraphQLArgument, way = ""): string {
  const beside = field.args
    .filter((arg) => arg !== meant && (isRequiredArgument(arg) || (meant?.name !== "last" && arg.name === "first")))
    .map((arg) => `${arg.name}: ${waysToSay(arg.name, arg.type, field.name)[0] ?? "null"}`);
  const all = meant === undefined ? beside : [`${meant.name}: ${way}`, ...beside];
  return all.length === 0 ? "" : `(${all.join(", ")})`;
}

/** All of what a field leads to, as far as the next things: of those, the id. */
function everythingOf(schema: GraphQLSchema, of: Field["type"], within: readonly GraphQLObjectType[] = []): string {
  const type = getNamedType(of);
  if (isAbstractType(type)) {
    const each = schema.getPossibleTypes(type).map((one) => `... on ${one.name} ${everythingOf(schema, one, within)}`);
    return `{ __typename ${each.join(" ")} }`;
  }
  if (!isObjectType(type)) return "";
  if (type.getInterfaces().some(({ name }) => name === "Node")) return "{ id }";
  if (within.includes(type)) return "{ __typename }";
  // Each under a name of its type's own, since one name may be two things in two types.
  const fields = Object.values(type.getFields()).map(
    (field) =>
      `${type.name}_${field.name}: ${field.name}${saying(field)} ${everythingOf(schema, field.type, [...within, type])}`,
  );
  return `{ __typename ${fields.join(" ")} }`;
}
