import type { TypedText } from "./typed-text";

/** What is made once, and so is from the time that stands behind it: `statements from 2025`. */
const made =
  /^(?:statements?|speech(?:es)?|remarks|interventions?|comments|contributions|quotes|resolutions?|proposals?|recommendations?|drafts?|texts?|reports?|papers?|documents?|paragraphs?|roll|ballots?)$/;
/** How far before its time it may stand: `statements by Iran on gender from 2025`. */
const furthest = 8;

/** Whether a time behind "from" is that in which something was made, and not that since which something is done. */
export const isFromThen = (typed: TypedText, at: number): boolean =>
  typed.word(at) === "from" && typed.tokens.slice(Math.max(0, at - furthest), at).some(({ word }) => made.test(word));

const held = /^(?:sessions?|meetings?|rounds?|talks|debates?|negotiations)$/;
const opening = /^(?:in|at|during|from|of)$/;

/** From which place on a month may be told after which something is called that was held in it: `at the March 2025 session`. */
export const monthFrom = (typed: TypedText, at: number): number | undefined =>
  opening.test(typed.word(at)) && typed.word(at + 1) === "the" ? at + 2 : undefined;

/** Whether what stands behind a month is what was held in it. */
export const isHeldBehind = (typed: TypedText, at: number): boolean => held.test(typed.word(at));
