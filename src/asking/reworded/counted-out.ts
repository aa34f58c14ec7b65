import { stateNouns } from "../../questions/words/adjective.phrase";
import { heardFrom } from "../heard-from";
import type { InsteadOf } from "./instead";

const number =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a dozen|a handful of|several|\\d{1,3})";
const nouns = [...stateNouns].filter((noun) => !/^(?:state|country|member)$/.test(noun)).join("|");
const about =
  "(?:(?:at least|at most|as many as|as few as|more than|fewer than|less than|up to|about|around|over|exactly|nearly|almost|only|just|all|these|those|the|some) )*";

/** How many did so is what the answer says: `did at least ten African states oppose it` as `did which African states oppose it`. */
const countedStates: InsteadOf = (typed, at) => {
  if (!/^(?:|did|do|have|had|were|are|that|which|what|claim|,)$/.test(typed.word(at - 1))) return undefined;
  const its = heardFrom(typed, at, new RegExp(`^${about}${number} (?:of the )?((?:[a-z]+ ){1,3})(?=\\S)`));
  const [, words = ""] = its?.found ?? [];
  const found = its && new RegExp(`^((?:[a-z]+ ){1,2}?)(${nouns}) `).exec(words);
  if (its === undefined || !found) return undefined;
  const behind = words.trim().split(" ").length;
  // The Five Eyes are called so.
  const counted = typed.tokens.slice(at, its.end - behind);
  if (counted.some((_, place) => typed.lexicon.starting(typed, at + place).length > 0)) return undefined;
  return { end: its.end - behind, words: /^(?:which|what)$/.test(typed.word(at - 1)) ? "" : "which" };
};

/** `more than half of the African states`: the share is told to be left out, and not the group. */
const shares: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^(?:more than|over|less than|fewer than|at least|nearly|almost|about|roughly|around|well over) (?:half|most|a half|a third|two thirds|three quarters|a quarter|the majority) of (?:all )?(?:the )?/,
  );
  return its && { end: its.end, words: "most of the" };
};

/** Whoever did so alone is who did so. */
const aloneIn: InsteadOf = (typed, at) => {
  if (/^(?:lone|sole)$/.test(typed.word(at)) && !/^(?:no|yes)$/.test(typed.word(at + 1)))
    return { end: at + 1, words: "" };
  const onlyOne = heardFrom(
    typed,
    at,
    /^(?:what|which|who) (?:is|was|are|were) the (?:only|sole|lone) (?=(?:\w+ ){4})/,
  );
  if (onlyOne !== undefined) return { end: onlyOne.end, words: "which" };
  const inDoing = heardFrom(typed, at, /^(?:is|was|are|were|stood|stands) alone (?:in|when) (?=\w+ing )/);
  if (inDoing !== undefined) return { end: inDoing.end, words: "" };
  const isOne = /^(?:single|one)$/.test(typed.word(at)) && /^(?:which|what|the)$/.test(typed.word(at - 1));
  const isNoun = /^(?:state|country|member|nation|government|delegation)$/;
  if (isOne && [1, 2, 3].some((ahead) => isNoun.test(typed.word(at + ahead)))) return { end: at + 1, words: "" };
  const isAlone = typed.word(at) === "alone" && /^(?:who|which|state|country)$/.test(typed.word(at - 1));
  return isAlone ? { end: at + 1, words: "" } : undefined;
};

/** `the PoA resolution that same year`: that of the year which is told before. */
const sameYearsText: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, /^(?:of |in |from |later )?(?:that|the) (?:very )?same year /);
  const isOfText = /^(?:resolution|text|draft|resolutions)$/.test(typed.word(at - 1));
  const year = typed.tokens.slice(0, at).findLast(({ word }) => /^20\d\d$/.test(word));
  return its === undefined || year === undefined || !isOfText ? undefined : { end: its.end, words: `of ${year.word}` };
};

/** `a year later`: the year behind that which is told before. */
const yearAfter: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^(?:in )?(?:the (?:following|next) year|the year (?:after|afterwards|later|thereafter)|a year (?:later|after|afterwards)|one year later|(two|three) years later) /,
  );
  const year = typed.tokens.slice(0, at).findLast(({ word }) => /^20\d\d$/.test(word));
  if (its === undefined || year === undefined) return undefined;
  const [, many = "one"] = its.found;
  return { end: its.end, words: `in ${Number(year.word) + ["", "one", "two", "three"].indexOf(many)}` };
};

/** Ways to say how many, or how much later, that are read as what they come to. */
export const countedOut: readonly InsteadOf[] = [countedStates, shares, aloneIn, yearAfter, sameYearsText];
