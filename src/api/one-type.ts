import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { groupedBy } from "../groups";

type Field = GraphQLField<unknown, unknown>;

/**
 * A field of one name has one type in all types of a union or of an interface, so that it can be selected of all of them at once:
 * where it may be null in one of them, it may be null in all. Changes the schema that it is given.
 */
export function withOneType(schema: GraphQLSchema): void {
  const groups = Object.values(schema.getTypeMap()).filter(isAbstractType);
  const loosen = () => {
    const torn = groups.flatMap((group) => {
      const types = [...schema.getPossibleTypes(group), ...(isInterfaceType(group) ? [group] : [])];
      return [...fieldsByName(types).values()].filter(isTorn);
    });
    for (const field of torn.flat()) field.type = getNullableType(field.type);
    return torn.length > 0;
  };
  // What is loosened in one group may tear another.
  while (loosen());
}

/** The fields of these types, those of one name together. */
export const fieldsByName = (types: readonly GraphQLNamedType[]): Map<string, Field[]> =>
  groupedBy(
    types.flatMap((type) => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [])),
    ({ name }) => name,
  );

/** Whether these fields are alike but for being null or not. */
const isTorn = (fields: readonly Field[]): boolean =>
  fields.some(({ type }) => isNonNullType(type)) &&
  fields.some(({ type }) => !isNonNullType(type)) &&
  new Set(fields.map(({ type }) => String(getNullableType(type)))).size === 1;

/** An interface holds what all its types hold alike, so that it is asked of the interface, with no fragment. Changes the schema that it is given. */
export function withAllThatIsHeld(schema: GraphQLSchema): void {
  for (const group of Object.values(schema.getTypeMap()).filter(isInterfaceType)) {
    const types = schema.getPossibleTypes(group);
    const fields = group.getFields();
    for (const alike of fieldsByName(types).values()) {
      const [field] = alike;
      const isHeldByAll = alike.length === types.length && new Set(alike.map(signatureOf)).size === 1;
      if (field === undefined || !isHeldByAll || fields[field.name] !== undefined) continue;
      fields[field.name] = {
        name: field.name,
        type: field.type,
        args: field.args,
        description: field.description,
        deprecationReason: undefined,
        extensions: field.extensions,
        astNode: undefined,
      };
    }
  }
}

const signatureOf = ({ type, args }: Field): string =>
  JSON.stringify([
    String(type),
    args.map(({ name, type: taken, defaultValue }) => [name, String(taken), defaultValue]),
  ]);
