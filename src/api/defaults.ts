import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from "graphql";

type Input = GraphQLArgument | GraphQLInputField;

/**
 * Makes null mean the default wherever there is one, since many clients send it for what is not set: whatever has a default may be null, and
 * no resolver sees that null. Changes the schema that is given, and gives it back. A variable that is declared as never null stays valid.
 */
export function defaulted(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach(loosen);
    if (isInterfaceType(type) || isObjectType(type))
      for (const field of Object.values(type.getFields())) {
        field.args.forEach(loosen);
        fill(field);
      }
  }
  return schema;
}

function loosen(input: Input): void {
  if (input.defaultValue !== undefined) input.type = getNullableType(input.type);
}

/** Puts the defaults in before the field is resolved. */
function fill(field: GraphQLField<unknown, unknown>): void {
  const { args, resolve } = field;
  if (args.length === 0 || resolve === undefined) return;
  field.resolve = (source, given: Readonly<Record<string, unknown>>, context, info) =>
    resolve(source, filled(args, given), context, info);
}

/** The values that were given, with the default in the place of each null that has one. */
function filled(inputs: readonly Input[], given: object): Record<string, unknown> {
  const values: Record<string, unknown> = { ...given };
  for (const { name, type, defaultValue } of inputs) {
    const value = values[name];
    if (value === null && defaultValue !== undefined) values[name] = defaultValue;
    else if (typeof value === "object" && value !== null) values[name] = within(type, value);
  }
  return values;
}

function within(type: GraphQLInputType, value: object): unknown {
  const plain = getNullableType(type);
  if (isInputObjectType(plain)) return filled(Object.values(plain.getFields()), value);
  if (!isListType(plain) || !Array.isArray(value)) return value;
  return value.map((one: unknown) => (typeof one === "object" && one !== null ? within(plain.ofType, one) : one));
}
