// cspell:ignore didnt dont doesnt favo oppos endors welcom
import type { TypedText } from "../../phrases/typed-text";
import { stateNouns } from "../../questions/words/adjective.phrase";
import { heardFrom } from "../heard-from";
import type { InsteadOf } from "./instead";

/** Words that are read as others, wherever they stand. */
const always: readonly (readonly [pattern: RegExp, words: string])[] = [
  [
    /^(?:did ?n ?t|did not|do ?n ?t|do not|does ?n ?t|does not|didnt|dont) (?:even )?(?:bother|trouble|care|deign|manage|get round|get around) to /,
    "did not",
  ],
  [/^(?:could|can) ?(?:n ?t|not) be (?:bothered|troubled) to /, "did not"],
];
const notThere =
  /^(?:(?:did|do|does) ?(?:n ?t|not)|didnt|dont|failed to|never|bothered neither to) (?:even )?(?:(?:bother|trouble|care|deign|manage) (?:to )?)?(?:show up|turn up|appear|be present|take part|participate|vote|come) (?:for|at|in|on|to) either (?:of the (?:two )?)?(?:votes?|ballots?) /;

/** `did not turn up for either vote`: absent from both. */
const fromBoth: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, notThere);
  return its && { end: its.end, words: "was absent from both votes" };
};

/** `didn't bother to vote` is `did not vote`. */
const said: InsteadOf = (typed, at) => {
  for (const [pattern, words] of always) {
    const its = heardFrom(typed, at, pattern);
    if (its !== undefined) return { end: its.end, words };
  }
  return undefined;
};

/** `abstained when the resolution was put to the vote`: the vote on it is meant. */
const whenVotedOn: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^(abstained|abstain|voted no|vote no|voted yes|vote yes|voted against|vote against|voted in favo\w*|vote in favo\w*|voted for|was absent|were absent|voted) when ((?:[^ ,]+ ){1,7}?)(?:was|were|came|went|got) (?:being )?(?:voted on|voted upon|put to (?:the|a) vote|to (?:the|a) vote|up for (?:the|a) vote|adopted|passed) /,
  );
  const [, did = "", text = ""] = its?.found ?? [];
  const on = /(?:against|for)$/.test(did)
    ? ""
    : /in favo\w*$/.test(did)
      ? "of"
      : did.endsWith("absent")
        ? "from the vote on"
        : "on";
  return its && { end: its.end, words: `${did} ${on} ${text}` };
};

/** `abstained when the second OEWG was created`: on that it be created. */
const whenCreated: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^(abstained|abstain|voted no|vote no|voted yes|vote yes|voted against|vote against|voted for|voted|vote|was absent|were absent) when ((?:[^ ,]+ ){1,8}?)(?:was|were) (?:created|set up|established|founded|launched|formed) /,
  );
  const [, did = "", what = ""] = its?.found ?? [];
  const on = /(?:against|for)$/.test(did) ? "" : did.endsWith("absent") ? "from the vote on " : "on ";
  return its && { end: its.end, words: `${did} ${on}the creation of ${what.trim()}` };
};

/** `nobody abstained on it`, `no Nordic state opposed it`: who did is shown, which is nobody where it is so. */
const nobody: InsteadOf = (typed, at) => {
  const isFirst = typed.tokens
    .slice(0, at)
    .every(({ word }) =>
      /^(?:,|"|claim|true|is|it|right|that|correct|really|fact|check|i|read|heard|they|say|so|did|does|do|has|have|was|there)$/.test(
        word,
      ),
    );
  if (!isFirst) return undefined;
  if (typed.word(at) === "nobody" || (typed.word(at) === "no" && typed.word(at + 1) === "one"))
    return { end: typed.word(at) === "no" ? at + 2 : at + 1, words: "which states" };
  const isOfStates =
    typed.word(at) === "no" &&
    [1, 2, 3, 4].some((ahead) => [...stateNouns, "delegation"].some((noun) => noun === typed.word(at + ahead)));
  return isOfStates ? { end: at + 1, words: "which" } : undefined;
};

/** `but opposed one in 2023`, `but abstained in the vote`: what was named before is meant. */
const sameAgain: InsteadOf = (typed, at) => {
  const isBehind =
    /^(?:and|but|yet|then|later|or|though|while)$/.test(typed.word(at - 1)) || /^\d{4}$/.test(typed.word(at - 1));
  if (!isBehind || at < 3) return undefined;
  const one = heardFrom(
    typed,
    at,
    /^(oppos\w+|support\w*|back\w*|reject\w*|want\w*|endors\w+|welcom\w+) one (?=$|, |in |and |but )/,
  );
  if (one !== undefined) return { end: one.end, words: `${one.found[1] ?? ""} it` };
  const vote = heardFrom(
    typed,
    at,
    /^(abstain\w*|voted no|voted yes|voted against|voted for) in (?:the|that) vote (?=$|, |in |and |but )/,
  );
  const [, did = ""] = vote?.found ?? [];
  return vote && { end: vote.end, words: /(?:for|against)$/.test(did) ? `${did} it` : `${did} on it` };
};

/** Whether a threat is named from a place on. */
const isThreat = (typed: TypedText, at: number): boolean =>
  typed.lexicon.starting(typed, at).some(({ thing, cost }) => thing.threat && cost < 0.5);

const unmoved =
  /^(?:(?:(?:do|did|does) ?(?:n ?t|not)|dont|doesnt|didnt) (?:really |much )?(?:mind|care about|worry about|bother about|fear)|(?:has|have|had|see|sees|saw) no (?:problem|problems|trouble|issue|quarrel|objection|objections) (?:with|to|in)|(?:is|are|was|were) (?:fine|ok|okay|cool|relaxed|unconcerned|untroubled|unworried|unfazed) (?:with|about|by)) /;

/** `does not mind spyware`: of a threat it is to play it down, of anything else not to be against it. */
const notMinding: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, unmoved);
  if (its === undefined) return undefined;
  if (isThreat(typed, its.end)) return { end: its.end, words: "opposed action on" };
  const isUnopposed = /mind|problem|trouble|issue|quarrel|objection/.test(its.found[0]);
  if (isUnopposed) return { end: its.end, words: "did not oppose" };
  return /fine|ok/.test(its.found[0]) ? { end: its.end, words: "is comfortable with" } : undefined;
};

/** `collective ones`: what was named before, of that kind. */
const ones: InsteadOf = (typed, at) => {
  if (!/^ones?$/.test(typed.word(at + 1)) || !/^\p{L}{3,}$/u.test(typed.word(at)) || typed.word(at) === "the")
    return undefined;
  const nouns = [...new Set(typed.tokens.slice(0, at).map(({ word }) => word))];
  const noun = nouns.findLast((one) => one.length > 4 && typed.lexicon.called(`${typed.word(at)} ${one}`).length > 0);
  return noun === undefined ? undefined : { end: at + 2, words: `${typed.word(at)} ${noun}` };
};

/** Ways to ask that are read as what they come to. */
export const roundabout: readonly InsteadOf[] = [
  fromBoth,
  said,
  whenVotedOn,
  whenCreated,
  nobody,
  notMinding,
  sameAgain,
  ones,
];
