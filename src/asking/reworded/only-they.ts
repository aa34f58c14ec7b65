import type { TypedText } from "../../phrases/typed-text";
import { stateNouns } from "../../questions/words/adjective.phrase";
import type { InsteadOf } from "./instead";

const isBe = /^(?:is|was|are|were)$/;
const isAdverb = /^(?:really|indeed|truly|actually|still|ever|in|fact|not)$/;
/** What may stand before one who is said to be the only one. */
const isOpening = /^(?:|did|do|does|has|have|it|that|is|was|were|,|claim|and|so|true)$/;
/** So many words at least say of what somebody is the only one: a noun, what was done, and to what. */
const fewestBehind = 3;
const nouns: readonly string[] = stateNouns;

/** Up to where states are named, or members of groups, with what joins them; the same place where none is. */
function namedUpTo(typed: TypedText, from: number, labels = /^State$/): number {
  let end = from;
  for (let at = from; at < typed.tokens.length;) {
    if (end > from && /^(?:and|or|,)$/.test(typed.word(at))) {
      at += 1;
      continue;
    }
    const ends = typed.lexicon
      .starting(typed, at)
      .filter(({ thing, cost }) => labels.test(thing.label) && cost < 0.5)
      .map((one) => one.end);
    if (ends.length === 0) break;
    at = Math.max(...ends);
    if (nouns.includes(typed.word(at))) at += 1;
    end = at;
  }
  return end;
}

/** Behind what says that there is no other, and behind "in" before a verb; undefined where nothing does. */
function behindOnly(typed: TypedText, from: number): { readonly end: number; readonly words: string } | undefined {
  let at = from;
  while (isAdverb.test(typed.word(at))) at += 1;
  const isSaid = typed.word(at) === "the" && /^(?:only|sole|lone)$/.test(typed.word(at + 1));
  if (isSaid && typed.tokens.length >= at + 2 + fewestBehind) return { end: at + 2, words: "which" };
  if (typed.word(at) !== "alone") return undefined;
  const isBeforeVerb = /^(?:in|when)$/.test(typed.word(at + 1)) && /ing$/.test(typed.word(at + 2));
  if (isBeforeVerb) return { end: at + 2, words: "which states" };
  return /^(?:among|of)$/.test(typed.word(at + 1)) ? { end: at + 2, words: "which" } : undefined;
}

/**
 * Whoever is said to be the only one, as a question of who did it, which shows whether there are others:
 * `is Estonia the only state that defends it` as `which state that defends it`, `did Iran alone vote no` as `did which states vote no`.
 */
export const onlyThey: InsteadOf = (typed, at) => {
  const before = typed.word(at - 1);
  const from = isBe.test(typed.word(at)) ? at + 1 : at;
  const named = namedUpTo(typed, from, from > at ? /^(?:State|Coalition)$/ : undefined);
  if (named > from && from > at) return behindOnly(typed, named);
  if (named > from && isOpening.test(before)) {
    if (isBe.test(typed.word(named))) return behindOnly(typed, named + 1);
    const isBeforeVerb = typed.word(named) === "alone" && !/^(?:|,|or|and|in|on|by)$/.test(typed.word(named + 1));
    return isBeforeVerb ? { end: named + 1, words: "which states" } : undefined;
  }
  if (!/^(?:only|just)$/.test(typed.word(at)) || !isOpening.test(before)) return undefined;
  const end = namedUpTo(typed, at + 1);
  return end > at + 1 && !/^(?:|,|on|in|by|or|and)$/.test(typed.word(end)) ? { end, words: "which states" } : undefined;
};
