import { type GraphQLField, type GraphQLSchema, defaultFieldResolver, isObjectType } from "graphql";
import { nextTurn } from "../graph/pace";

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
  const its = resolve ?? defaultFieldResolver;
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

const isFunctionIn = (source: unknown, name: string): boolean =>
  typeof source === "object" && source !== null && typeof Reflect.get(source, name) === "function";
