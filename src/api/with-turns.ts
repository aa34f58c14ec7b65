import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from "graphql";
import { nextTurn } from "../graph/pace";
import { rowsApart } from "./rows-apart";

/**
 * Makes whatever is asked or worked out wait for its turn where its operation has worked long in this one: however many things an operation
 * comes to, others are answered in between. Changes the schema that is given. The context of an operation is its request,
 * and what of it waits when that is given up is not worked out any more.
 */
export function withTurns(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    if (!type.name.startsWith("__")) for (const field of Object.values(type.getFields())) wait(field);
}

function wait(field: GraphQLField<unknown, unknown>): void {
  const { name, resolve } = field;
  const its = isOfRows(field.type) ? apart(resolve ?? defaultFieldResolver) : (resolve ?? defaultFieldResolver);
  field.resolve = (source, args, context, info) => {
    // What is there already takes no work.
    const isWork = resolve !== undefined || isFunctionIn(source, name);
    const turn = isWork && typeof context === "object" && context !== null ? nextTurn(context) : undefined;
    if (turn === undefined) return its(source, args, context, info);
    return turn.then(() => {
      // What is worked out for nobody need not be.
      (context as { signal?: AbortSignal }).signal?.throwIfAborted();
      return its(source, args, context, info);
    });
  };
}

/** Whether a field comes to a list of things, of which each is read field by field. */
const isOfRows = (type: GraphQLOutputType): boolean =>
  isListType(getNullableType(type)) && isCompositeType(getNamedType(type));

const apart =
  (its: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
  (source, args, context, info) => {
    const rows: unknown = its(source, args, context, info);
    return rows instanceof Promise ? rows.then((all) => rowsApart(all, info)) : rowsApart(rows, info);
  };

const isFunctionIn = (source: unknown, name: string): boolean =>
  typeof source === "object" && source !== null && typeof Reflect.get(source, name) === "function";
