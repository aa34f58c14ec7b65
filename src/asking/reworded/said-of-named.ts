// cspell:ignore oppos
import { heardFrom, wordsBetween } from "../heard-from";
import { statesNamedTo } from "./alongside";
import type { InsteadOf } from "./instead";

/** `the code of conduct that China and Russia proposed`: what is named by its name. */
const whoseProposal: InsteadOf = (typed, at) => {
  if (!/^(?:that|which)$/.test(typed.word(at))) return undefined;
  const isOfProposal = [1, 2, 3, 4, 5, 6].some(
    (back) =>
      at >= back &&
      typed.lexicon.starting(typed, at - back).some(({ thing, end }) => thing.label === "Proposal" && end === at),
  );
  const end = isOfProposal ? statesNamedTo(typed, at + 1) : undefined;
  const its =
    end === undefined
      ? undefined
      : heardFrom(
          typed,
          end,
          /^(?:had |has |have )?(?:first )?(?:proposed|put forward|tabled|submitted|presented|suggested|floated|brought forward|drafted|authored|wrote) /,
        );
  return its && { end: its.end, words: "" };
};

/** A second working group, or a new one, which somebody was for or against: that it be created. */
const anotherGroup: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^(sa(?:id|y|ys) (?:no|yes) to|oppos\w+|reject\w*|support\w*|back\w*|vot\w+ (?:for|against)|abstain\w* on) (a|another|the) (first|second|new|further|other)? ?(oewg|working group|open ended working group|gge) (?!resolution|text|draft|report|process|session|meeting|on |of )/,
  );
  if (its === undefined) return undefined;
  const [, did = "", article = "", which = "second", group = ""] = its.found;
  // Of the one that is named plainly it may be its work that is meant, but where it was voted on.
  const isPlain = article === "the" && (its.found[3] === undefined || !/^(?:vot|abstain)/.test(did));
  if (isPlain) return undefined;
  const verb = did.replace(/^sa(?:id|y|ys) no to/, "voted against").replace(/^sa(?:id|y|ys) yes to/, "voted for");
  const what = group === "gge" ? "gge resolution" : `creation of the ${which === "first" ? "first" : "second"} oewg`;
  return { end: its.end, words: `${verb} the ${what}` };
};

/** `and who objected?`: to what was told before. */
const whoElseOpposed: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^(?:, )?and (who|which (?:states|countries|ones|of them)|which) (?:(against|objected|objects|object|opposed|opposes|oppose|disagreed|resisted|was against|were against|is against|are against|spoke against|rejected|rejects|reject)|(for|in favour|supported|supports|support|backed|backs|back|was for|were for|is for|are for|was in favour|were in favour|is in favour|are in favour|agreed))(?: (?:to|with) (?:it|them|that)| it| them| that)?(?: \?)? $/,
  );
  return (
    its && {
      end: its.end,
      words: `and ${its.found[1] ?? "who"} ${its.found[2] === undefined ? "supported" : "opposed"} it`,
    }
  );
};

/** `wanted no new norms`: was against them. */
const wantedNone: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, /^(?:(?:said|say|says) (?:that )?they )?want\w* no (?:more |further |additional )?/);
  const isTopic = its && typed.lexicon.starting(typed, its.end).some(({ thing }) => thing.label === "Topic");
  return its !== undefined && isTopic === true ? { end: its.end, words: "opposed" } : undefined;
};

/** `how did ASEAN split on 77/37`: how its members voted; of regional groups the tally tells it. */
const splitOn: InsteadOf = (typed, at) => {
  const its = heardFrom(typed, at, /^(?:split|divide|divided|break down|broke down) (?:on|over) /);
  const before = wordsBetween(typed, 0, at);
  const isOfMembers =
    /\bhow (?:did|was|were)\b/.test(before) && !/\b(?:groups?|regions?|blocs?|continents?)\b/.test(before);
  return its !== undefined && isOfMembers ? { end: its.end, words: "vote on" } : undefined;
};

/** `a rule or principle of its own` says of sovereignty what `a rule` does; `reports of the OEWG` are OEWG reports. */
const inFewerWords: InsteadOf = (typed, at) => {
  const rule = heardFrom(typed, at, /^an? rule or (?:an? )?principle(?: of its own)? /);
  if (rule !== undefined) return { end: rule.end, words: "a rule" };
  const reports = heardFrom(
    typed,
    at,
    /^reports (?:of|by|from) (?:the )?(oewg|gge) (?=mention|refer|talk|speak|deal|address|cover|say|name)/,
  );
  return reports && { end: reports.end, words: `${reports.found[1] ?? ""} reports` };
};

/** What is said of something that was named before, or in place of naming it. */
export const saidOfNamed: readonly InsteadOf[] = [
  whoseProposal,
  anotherGroup,
  whoElseOpposed,
  wantedNone,
  splitOn,
  inFewerWords,
];
