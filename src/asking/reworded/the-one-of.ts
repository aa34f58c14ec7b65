// cspell:ignore followup abst supp spons
import type { TypedText } from "../../phrases/typed-text";
import { heardFrom, wordsBetween } from "../heard-from";
import type { InsteadOf } from "./instead";

const noun = "(?:resolutions?|drafts?|texts?|votes?|proposals?|motions?)";
const year = "(?:19|20)\\d\\d";

/** `the one in 2023`, `that of 2023`, `its follow-up in 2023`, `the 2023 one`, and of several `those of 2020`. */
const another = new RegExp(
  `^(?:(?:its|their|his|her) (?:own )?(${year}) (?:one|version|follow up|successor) |(?:the one|the ones|that|those|(?:its|the) (?:follow up|followup|successor|sequel|next version|new version)) (?:(?:adopted|tabled|passed|voted on|from|in|of|for) )+(${year}) |the (${year}) ones? )`,
);
/** A text with its year before or behind: `the 2022 PoA resolution`, `the Russian draft of 2018`. */
const textOfYear = [
  new RegExp(`(?:the |that |this |[a-z]+ s )?(${year}) ((?:[^ ,]+ ){0,3}?)${noun}(?= )`, "g"),
  new RegExp(`(?:the |that |this )?((?:[^ ,]+ ){0,4}?)${noun} (?:in|of|from) (${year})(?= )`, "g"),
] as const;
/** A text with its year and what it is on: `the 2023 resolution on human rights in digital technologies`. */
const textOnOfYear = new RegExp(
  `(?:the )?(${year}) ${noun} (?:on|about) (?:[^ ,]+ )+?(?=(?:but|yet|and (?:vot|abst|opp|supp|spons|back|then|later)|or|while|,|who|which|that|then) )`,
  "g",
);
/** Anything else that was done in a year: another year of it is what the ellipsis reads. */
const inYear = new RegExp(`(?:in|of|from) ${year} `);
const joins =
  /\b(?:and|but|or|not|for|against|on|to|with|who|which|voted|sponsored|opposed|supported|backed|abstained)\b/;

const wordsUpTo = (typed: TypedText, at: number): string => `${wordsBetween(typed, 0, at)} `;

/** The text that was named before, as it was named: the words up to its year, and from it on. */
function namedBefore(typed: TypedText, at: number): { readonly text: string; readonly year: string } | undefined {
  const words = wordsUpTo(typed, at);
  const [on] = [...words.matchAll(textOnOfYear)].slice(-1);
  if (on?.[1] !== undefined) return { text: on[0].trim(), year: on[1] };
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

const ordinal = "first|second|third|new|old";
const oneInOrder = new RegExp(
  `^((?:the )?[a-z]+ of |creating |establishing |setting up |launching )?the (${ordinal}) one `,
);
const itsPlace = new RegExp(`\\b(?:${ordinal})\\b`);
/** What is told apart by its place: `the creation of the first OEWG`. */
const inOrder = new RegExp(`(?:the )?(?:[a-z]+ (?:up )?of )?(?:the )?(?:${ordinal}) [a-z]+(?= )`, "g");

/** `abstained on the second one`: what was named before, with another place. */
const anotherInOrder: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, oneInOrder);
  const [before] = its === undefined ? [] : [...wordsUpTo(typed, at).matchAll(inOrder)].slice(-1);
  if (its === undefined || before === undefined) return undefined;
  const [, making, which = ""] = its.found;
  const named = before[0].replace(itsPlace, which);
  // What was named plainly before is here made.
  const isMade = making !== undefined && !/ of /.test(before[0]);
  return { end: its.end, words: isMade ? `the creation of ${named}` : named };
};

/** `voted for the 2022 PoA resolution but not the one in 2023`: the same text of another year, or what was named at all. */
const ofAnotherYear: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, another);
  // One of the ways names the year.
  const [then] = (its?.found.slice(1) ?? []).filter((one: string | undefined) => one !== undefined);
  if (its === undefined || then === undefined) return undefined;
  const before = namedBefore(typed, at);
  if (before !== undefined) return { end: its.end, words: before.text.replace(before.year, then) };
  const isOfYear = inYear.test(wordsUpTo(typed, at));
  return isOfYear ? { end: its.end, words: `it in ${then}` } : undefined;
};

const andAgainIn = new RegExp(`^(and|or|but not|and not|but) (?:then |once )?(?:again |also |more )?in (${year}) `);

/** `abstained on the PoA resolution in 2022 and again in 2023`: on its text of either year. */
const againIn: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, andAgainIn);
  const before = its && namedBefore(typed, at);
  if (its === undefined || before === undefined || !wordsUpTo(typed, at).endsWith(`${before.text} `)) return undefined;
  const [, join = "", then = ""] = its.found;
  const areTexts = [before.text, before.text.replace(before.year, then)].every((text) =>
    typed.lexicon.called(text.replace(/^the /, "")).some(({ label }) => label === "Resolution"),
  );
  return areTexts ? { end: its.end, words: `${join} ${before.text.replace(before.year, then)}` } : undefined;
};

/** What was named before, told apart from it by its year or by its place. */
export const theOneOf: readonly InsteadOf[] = [ofAnotherYear, againIn, anotherInOrder];
