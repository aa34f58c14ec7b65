import type { Heard, Phrase } from "../phrases/phrase";
import type { TypedText } from "../phrases/typed-text";
import { waysPhrase } from "../phrases/ways-told";
import { waysToOppose, waysToSupport } from "../phrases/ways-of-sides";
import { waysToHold } from "../phrases/ways-of-saying";
import { choice, formsIn, listOf, wording } from "../phrases/wording";
import { concernVerbs, positionVerbs } from "./concern.words";
import { isVerbOfSubject, sideVerbs } from "./side.words";
import { Stance } from "./stance";

const forms = (list: readonly string[]) => list as readonly [string, ...string[]];
const verbPhrase = (side: "SUPPORT" | "OPPOSE"): Phrase<Stance> => {
  const { past, present, read } = sideVerbs[side];
  const its = waysPhrase([past, present, ...read], side === "SUPPORT" ? waysToSupport : waysToOppose);
  return {
    shape: its.shape,
    say: () => past,
    hear: (typed, at) => its.hear(typed, at).map((one) => ({ ...one, value: side })),
  };
};
const verbs = [verbPhrase(Stance.SUPPORT), verbPhrase(Stance.OPPOSE)] as const;
/** A side for or against, by its verb alone. */
export const sideVerb: Phrase<Stance> = {
  shape: verbs.map(({ shape }) => shape).join("\n"),
  say: () => undefined,
  hear: (typed, at) => verbs.flatMap((one) => one.hear(typed, at)),
};
/** One side or several: `supported or opposed`. */
export const eitherVerb = listOf(sideVerb);

/** A side at the end of a question, where what it is on stands before it: `the checklist: who is in favour`. */
const atTheEnd = choice<"SUPPORT" | "OPPOSE">({
  SUPPORT: formsIn("in favour|for it|supportive|on board|supports it|support it|supported it|backs it|backed it"),
  OPPOSE: formsIn("against it|opposed|opposes it|oppose it|opposed it|critical|rejects it|rejected it|not in favour"),
});

/** A side without its subject: `supported`, as in "neither supported nor opposed it". */
export const sideAlone = (typed: TypedText, at: number): readonly Heard<"SUPPORT" | "OPPOSE">[] => [
  ...sideVerb.hear(typed, at).flatMap(({ value, end, cost }) => (isVerbOfSubject(value) ? [{ value, end, cost }] : [])),
  ...atTheEnd.hear(typed, at).filter(({ end }) => end === typed.tokens.length),
];

/** What takes the side of a threat, and the side against anything else. */
export const concern = wording<object>(...forms(concernVerbs));

/** What was taken on a subject that stands behind. */
export const taking = (["NEUTRAL", "NO_SIDE", "ANY"] as const).map((side) => {
  const { past, present, read } = positionVerbs[side];
  const stance: Stance[] = side === "ANY" ? [] : [side];
  const told = [past, present, ...read];
  return { stance, words: side === "ANY" ? waysPhrase(told, waysToHold) : wording<object>(...forms(told)) };
});
