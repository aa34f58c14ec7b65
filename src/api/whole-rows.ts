import {
  GraphQLList,
  GraphQLNonNull,
  type GraphQLOutputType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/**
 * A matrix may have an empty place and never an empty row: `[[Float]]!` becomes `[[Float]!]!`, which type-graphql cannot write.
 * Changes the schema that it is given.
 */
export function withWholeRows(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields())) field.type = withRows(field.type);
}

function withRows(type: GraphQLOutputType): GraphQLOutputType {
  if (isNonNullType(type)) {
    const inner: GraphQLOutputType = withRows(type.ofType);
    return isNonNullType(inner) ? inner : new GraphQLNonNull(inner);
  }
  if (!isListType(type) || !isListType(type.ofType)) return type;
  return new GraphQLList(new GraphQLNonNull(type.ofType));
}
