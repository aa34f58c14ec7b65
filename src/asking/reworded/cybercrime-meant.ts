// cspell:ignore hanoi budapest favou ratif
import type { TypedText } from "../../phrases/typed-text";
import { heardFrom } from "../heard-from";
import type { InsteadOf } from "./instead";

const crime = "(?:cyber ?crime|cyber crime|cybercrimes)";
const treaty = "(?:treaty|convention)";
const start =
  "(?:creation|establishment|setting up|set up|launch|launching|formation|creating|establishing|forming|founding|starting|beginning|opening|start|opening up)";

/** What began the negotiation of the convention, however that is told. */
const beginnings: readonly RegExp[] = [
  new RegExp(
    `^${start}(?: of)? (?:the |an? )?(?:new )?(?:un )?(?:(?:ad hoc )?${crime} (?:negotiating )?(?:committee|process)|ad hoc committee(?: on ${crime})?)(?: (?:to|that would) (?:draft|negotiate|write|draw up) (?:an? |the )?(?:new |un |global |international )?(?:${crime} )?${treaty})? `,
  ),
  new RegExp(
    `^(?:${start} )(?:of )?(?:the )?(?:negotiations?|talks|work|drafting|negotiating) (?:on|for|about|towards|of) (?:an? |the )?(?:new |un |global |international )?${crime} ${treaty} `,
  ),
  new RegExp(`^${start}(?: of)? (?:the )?(?:un )?${crime}(?: ${treaty})? (?:talks|negotiations) `),
];
/** `voted against starting a cybercrime treaty`. */
const ofTreaty = new RegExp(
  `^(?:starting|launching|beginning|negotiating|drafting|writing|creating|opening|having) (?:an? |the )?(?:new |un |global |international )*${crime} ${treaty} `,
);
const begun = "creation of the ad hoc committee";

const votedOn = new RegExp(
  `^(vot\\w+ (?:against|for|on|in favou?r of)|opposed|supported|backed|rejected) (?:the )?(?:un )?(?:ad hoc )?${crime} committee `,
);

const ofItsBeginning = new RegExp(
  `^(?:the )?(?:resolution|text|draft) (?:that|which) (?:started|launched|began|opened|created|set up|kicked off|established) (?:the )?(?:un )?(?:${crime}(?: ${treaty})? (?:talks|negotiations|process|committee)|(?:talks|negotiations|work) on (?:an? |the )?(?:un )?${crime} ${treaty}|ad hoc committee) `,
);

/** What set up the committee that wrote the convention. */
const committee: InsteadOf = (typed, at) => {
  for (const pattern of beginnings) {
    const its = heardFrom(typed, at, pattern);
    if (its !== undefined) return { end: its.end, words: begun };
  }
  const ahead = heardFrom(typed, at, ofTreaty);
  if (ahead !== undefined && /^(?:against|for|on|of|opposed|supported|rejected)$/.test(typed.word(at - 1)))
    return { end: ahead.end, words: begun };
  const text = heardFrom(typed, at, ofItsBeginning);
  if (text !== undefined) return { end: text.end, words: "cybercrime convention resolution" };
  const vote = heardFrom(typed, at, votedOn);
  return vote && { end: vote.end, words: `${vote.found[1] ?? ""} ${begun}` };
};

/** Which convention a question is about up to a place, where it is one alone. */
function conventionBefore(typed: TypedText, at: number): "cybercrime" | "budapest" | undefined {
  const words = new Set(typed.tokens.slice(0, at).map(({ word }) => word));
  const isBudapest = words.has("budapest");
  const isCrime = words.has("cybercrime") || words.has("hanoi");
  return isBudapest === isCrime ? undefined : isBudapest ? "budapest" : "cybercrime";
}

/** `and later signed the convention`: the one that was told before. */
const signedIt: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^(sign|signed|signs|signing|ratif\w+|join|joined) (?:up to |on to )?(?:the |this |that |its )?(?:final |resulting )?(treaty|convention)(?: itself)?(?: anyway| nevertheless| all the same| regardless)?(?: (?:at|in) hanoi)? (?!on |of |against |for )/,
  );
  const itself = heardFrom(
    typed,
    at,
    /^(sign|signed|signs|signing|ratif\w+) (?:on to |up to )?it(?: (?:at|in) hanoi)? (?!on |of )/,
  );
  if (itself !== undefined && conventionBefore(typed, at) === "cybercrime")
    return { end: itself.end, words: `${itself.found[1] ?? ""} the cybercrime convention` };
  const which = its && conventionBefore(typed, at);
  return its === undefined || which === undefined
    ? undefined
    : { end: its.end, words: `${its.found[1] ?? ""} the ${which} convention` };
};

/** `had voted against drafting it`: that convention. */
const draftedIt: InsteadOf = (typed, at) => {
  const its = heardFrom(
    typed,
    at,
    /^(?:(?:even |ever )?(?:drafting|negotiating|writing|starting|launching|having) (?:it|one|such a (?:treaty|convention)|(?:the |any )?(?:talks|negotiations|work)(?: on (?:it|one))?)|the (?:drafting|negotiation|negotiations|talks)(?: (?:on|of) (?:it|one))?) /,
  );
  const isVote = /^(?:against|for|of|on|opposed|supported|rejected|backed)$/.test(typed.word(at - 1));
  return its && isVote && conventionBefore(typed, at) === "cybercrime" ? { end: its.end, words: begun } : undefined;
};

/** The convention against cybercrime and its beginning, by words that leave out which is meant. */
export const cybercrimeMeant: readonly InsteadOf[] = [committee, signedIt, draftedIt];
