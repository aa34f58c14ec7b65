import type { TypedText } from "../phrases/typed-text";

/** The words from a place on that a pattern finds at their head, with what it keeps of them. */
export function heardFrom(
  typed: TypedText,
  at: number,
  pattern: RegExp,
): { readonly end: number; readonly found: RegExpExecArray } | undefined {
  const words = typed.tokens.slice(at).map(({ word }) => word);
  const found = pattern.exec(`${words.join(" ")} `);
  return found === null ? undefined : { end: at + found[0].trim().split(" ").length, found };
}
