import { type GraphQLSchema, isNonNullType } from "graphql";

/**
 * Makes every field of the root that takes an argument nullable, in place: of several in one operation, one that is refused is null
 * beside its error, and the others are answered. What takes no argument cannot be asked wrongly and stays as it is.
 */
export function nullableRoots(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
    if (field.args.length > 0 && isNonNullType(field.type)) field.type = field.type.ofType;
  return schema;
}
