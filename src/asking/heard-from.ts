import type { TypedText } from "../phrases/typed-text";

const onwards = new WeakMap<TypedText, Map<number, string>>();

/** The words from a place on, with a space behind each; many ask for them at the same place. */
function wordsOnwards(typed: TypedText, at: number): string {
  const known = onwards.get(typed) ?? new Map<number, string>();
  onwards.set(typed, known);
  const text = known.get(at) ?? `${wordsBetween(typed, at, typed.tokens.length)} `;
  known.set(at, text);
  return text;
}

/** The words from one place up to another, with spaces between. */
export const wordsBetween = (typed: TypedText, from: number, to: number): string =>
  typed.tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(" ");

/** The words from a place on that a pattern finds at their head, with what it keeps of them. */
export function heardFrom(
  typed: TypedText,
  at: number,
  pattern: RegExp,
): { readonly end: number; readonly found: RegExpExecArray } | undefined {
  const found = pattern.exec(wordsOnwards(typed, at));
  return found === null ? undefined : { end: at + found[0].trim().split(" ").length, found };
}
