import {
  type GraphQLField,
  GraphQLNonNull,
  defaultFieldResolver,
  type GraphQLSchema,
  getNullableType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { GraphQLDate } from "graphql-scalars";
import { PartialDate } from "./partial-date.scalar";
import { firstDay, lastDay } from "./span";

type Field = GraphQLField<unknown, unknown>;

/**
 * Beside each partial date of a schema, its first and its last day as plain dates, for those who compute: beside `date` stand
 * `dateFirst` and `dateLast`. Changes the schema that it is given.
 */
export function withDays(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const fields = type.getFields();
    for (const field of Object.values(fields)) {
      if (getNullableType(field.type) !== PartialDate) continue;
      for (const day of [first, last]) fields[`${field.name}${day.end}`] = dayOf(field, day);
    }
  }
}

interface End {
  readonly end: "First" | "Last";
  readonly of: (date: string) => string;
  readonly about: (field: string) => string;
}

const first: End = { end: "First", of: firstDay, about: (field) => `The first day of \`${field}\`, as a plain date.` };
const last: End = { end: "Last", of: lastDay, about: (field) => `The last day of \`${field}\`, as a plain date.` };

function dayOf(field: Field, { end, of, about }: End): Field {
  const day = (date: unknown) => (typeof date === "string" ? of(date) : null);
  const resolve: typeof defaultFieldResolver =
    field.resolve ??
    ((root, args, context, info) => defaultFieldResolver(root, args, context, { ...info, fieldName: field.name }));
  return {
    ...field,
    name: `${field.name}${end}`,
    description: about(field.name),
    args: [],
    type: isNonNullType(field.type) ? new GraphQLNonNull(GraphQLDate) : GraphQLDate,
    // What is known at once is answered at once: thousands of promises are slow.
    resolve: (...asked) => {
      const date: unknown = resolve(...asked);
      return date instanceof Promise ? date.then(day) : day(date);
    },
  };
}
