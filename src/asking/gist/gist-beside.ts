import type { Named } from "../../names/named";
import type { TypedText } from "../../phrases/typed-text";

/** Whether an "on", or the like, stands before a place. */
export const isBehindAbout = (typed: TypedText, at: number): boolean =>
  about.test(typed.word(at - 1)) || (/^(?:the|an?)$/.test(typed.word(at - 1)) && about.test(typed.word(at - 2)));
const about = /^(?:on|about|re|regarding|concerning|towards|over)$/;

/** Who put something forward stands behind "by", and never what it is about. */
const whoItIs = (typed: TypedText, at: number, things: readonly Named[]): readonly Named[] =>
  typed.word(at - 1) === "by" ? things.filter(({ label }) => label !== "Topic") : things;

/** What stands behind "at the", or the like, is where something was said, and not what it was about. */
function whereItIs(typed: TypedText, at: number, things: readonly Named[]): readonly Named[] {
  const places = things.filter(({ label }) => label === "Process" || label === "Meeting");
  return places.length > 0 && within.test(typed.word(/^the$/.test(typed.word(at - 1)) ? at - 2 : at - 1))
    ? places
    : things;
}
const within = /^(?:at|in|during|within|throughout)$/;

/** Whose a text is: its name stands before that, or behind "by" and the like: `a Russian draft`, `drafts sponsored by Russia`. */
export const isWhoseText = (typed: TypedText, at: number, end: number): boolean =>
  textsBehind.test(typed.word(typed.word(end) === "s" ? end + 1 : end)) ||
  (/^(?:by|of|from)$/.test(typed.word(at - 1)) && textsBefore.test(typed.word(at - 2)));
const textsBehind = /^(?:drafts?|resolutions?|texts?|led|sponsored|backed)$/;
const textsBefore =
  /^(?:drafts?|resolutions?|texts?|sponsored|cosponsored|led|tabled|introduced|submitted|drafted|forward)$/;

/** What a name means where it stands. */
export const meantThere = (typed: TypedText, at: number, things: readonly Named[]): readonly Named[] =>
  whoItIs(typed, at, whereItIs(typed, at, things));
