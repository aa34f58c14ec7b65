import type { TypedText } from "../../phrases/typed-text";
import { heardFrom } from "../heard-from";
import type { InsteadOf } from "./instead";

const noun = "(?:resolutions?|drafts?|texts?|votes?|proposals?|motions?)";
const year = "(?:19|20)\\d\\d";

/** `the one in 2023`, `that of 2023`, `the 2023 one`, and of several `those of 2020`. */
const another = new RegExp(
  `^(?:(?:the one|the ones|that|those) (?:(?:adopted|tabled|passed|voted on|from|in|of|for) )+(${year}) |the (${year}) ones? )`,
);
/** A text with its year before or behind: `the 2022 PoA resolution`, `the Russian draft of 2018`. */
const textOfYear = [
  new RegExp(`(?:the |that |this )?(${year}) ((?:[^ ,]+ ){0,3}?)${noun}(?= )`, "g"),
  new RegExp(`(?:the |that |this )?((?:[^ ,]+ ){0,2}?)${noun} (?:in|of|from) (${year})(?= )`, "g"),
] as const;
/** Anything else that was done in a year: another year of it is what the ellipsis reads. */
const inYear = new RegExp(`(?:in|of|from) ${year} `);
const joins =
  /\b(?:and|but|or|not|for|against|on|to|with|who|which|voted|sponsored|opposed|supported|backed|abstained)\b/;

/** The text that was named before, as it was named: the words up to its year, and from it on. */
function namedBefore(typed: TypedText, at: number): { readonly text: string; readonly year: string } | undefined {
  const words = `${typed.tokens
    .slice(0, at)
    .map(({ word }) => word)
    .join(" ")} `;
  const found = textOfYear.flatMap((pattern) => [...words.matchAll(pattern)]).toSorted((a, b) => b.index - a.index);
  for (const [text] of found) {
    const [its] = new RegExp(year).exec(text) ?? [];
    // What stands before the text itself is no part of its name.
    const from = text.split(joins).at(-1)?.trim();
    if (its !== undefined && from?.includes(its) === true)
      return { text: from.replace(/^(?:that|this) /, ""), year: its };
  }
  return undefined;
}

/** `voted for the 2022 PoA resolution but not the one in 2023`: the same text of another year, or what was named at all. */
export const theOneOf: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, another);
  const then = its?.found[1] ?? its?.found[2];
  if (its === undefined || then === undefined) return undefined;
  const before = namedBefore(typed, at);
  if (before !== undefined) return { end: its.end, words: before.text.replace(before.year, then) };
  const isOfYear = inYear.test(
    `${typed.tokens
      .slice(0, at)
      .map(({ word }) => word)
      .join(" ")} `,
  );
  return isOfYear ? { end: its.end, words: `it in ${then}` } : undefined;
};
