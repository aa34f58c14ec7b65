import { atomsOf } from "../sets/set";
import type { StatesAsked } from "./states/states-written";

/** Whether it is asked what was done, or when or why, and not whether or by whom: `what did Kenya's delegate say about women`. */
export const asksWhat = (question: string): boolean => /^\s*(?:and\s+)?(?:what|where|when|why)\b/i.test(question);

/** The state of which no more was read than its name. */
export function oneNamed({ set }: StatesAsked): string | undefined {
  const [first, ...others] = set === undefined ? [] : atomsOf(set);
  const keys = first?.atom.word === "state" ? [first.atom.value].flat() : [];
  return others.length === 0 && keys.length === 1 && typeof keys[0] === "string" ? keys[0] : undefined;
}
