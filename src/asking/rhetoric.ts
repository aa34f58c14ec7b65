import type { TypedText } from "../phrases/typed-text";
import type { Item } from "./item";

/** `isn't Mexico a member`, `didn't Kenya vote for it`: what begins so asks whether it is so, and not whether it is not. */
export function withoutRhetoric(typed: TypedText, items: readonly Item[]): readonly Item[] {
  const [first, next] = items;
  const isAsked = first?.is === "join" && first.join === "not" && /n['’]t$/i.test(typed.slice(first.at, first.end));
  const isOne = next?.is === "bare" && next.bare.things.some(({ label }) => label === "State" || label === "Coalition");
  return isAsked && isOne ? items.map((item) => (item === first ? { ...first, is: "filling" } : item)) : items;
}
