import { setTimeout } from "node:timers/promises";
import type { Answered, Ask } from "./ask";
import type { TypedDocumentString } from "./operations/graphql";

/** Asks as `ask` does, and gives up waiting after so many milliseconds: a page that opens all the same waits for no graph that hangs. */
export async function askedAtMost<Data, Variables extends object>(
  patience: number,
  ask: Ask,
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  left?: AbortSignal,
): Promise<Answered<Data>> {
  const late = new AbortController();
  const signal = left === undefined ? late.signal : AbortSignal.any([left, late.signal]);
  const tooLate: Answered<Data> = {
    data: undefined,
    errors: [{ message: "The graph takes too long just now.", code: "DATABASE_TIMEOUT", suggestions: [] }],
  };
  // Nothing is kept from ending by it.
  const waited = setTimeout(patience, tooLate, { ref: false });
  const answered = await Promise.race([ask(operation, variables, signal), waited]);
  // Whatever still runs, runs for nobody.
  late.abort();
  return answered;
}
