// cspell:ignore gges
import { heardFrom } from "../heard-from";
import type { InsteadOf } from "./instead";

/** The groups of whose experts it is on record which states sent them, by their years. */
const onRecord: readonly (readonly [first: number, last: number])[] = [
  [2012, 2013],
  [2014, 2015],
];

const group =
  "(?:un )?(?:gges?|groups? of (?:governmental |government )?experts|(?:governmental |government )?expert groups?)";
const years = "20\\d\\d(?: (?:to )?20\\d\\d)?";
const list = `(${years}(?:(?: ,)? (?:and|as well as|and also) (?:the |that of |of |in that of |in |in the |on the |on that of |those of )?(?:${group} (?:of |in )?)?${years})*)`;
const sent =
  "(?:(?:(?:has|had|have|having|with|sent) )?(?:(?:an?|its|their) )?experts? (?:in|on|at|to)|(?:sat|served|participated|took part|represented|sitting|serving|was|were|is|are|been) (?:in|on)|(?:(?:was|were|is|are) )?(?:members?|part|a member|a part) of|states (?:in|on))";
const patterns = [
  new RegExp(`^${sent} (?:both )?(?:the )?${group} (?:of |in |from |for )?(?:both )?(?:the )?${list} `),
  new RegExp(
    `^${sent} (?:both )?(?:the )?(${years}(?: ${group})?(?: (?:and|as well as) (?:in |on |of )?(?:the )?${years}(?: ${group})?)*)(?<= ${group}) `,
  ),
];

/** `had experts in the GGEs of 2012-2013 and 2014-2015`: who sent an expert to each of them. */
export const expertGroupsListed: InsteadOf = (typed, at) => {
  for (const pattern of patterns) {
    const its = heardFrom(typed, at, pattern);
    const [, told = ""] = its?.found ?? [];
    const spans = told.split(/ (?:and|as well as) /).map((one) => (one.match(/20\d\d/g) ?? []).map(Number));
    const meant = spans.map((span) =>
      onRecord.find(([first, last]) => span.length > 0 && span.every((year) => year >= first && year <= last)),
    );
    if (its === undefined || meant.some((one) => one === undefined)) continue;
    const groups = meant.map((one = [0, 0]) => `belong to GGE members ${one.join(" ")}`.toLowerCase());
    return { end: its.end, words: groups.join(" and ") };
  }
  return undefined;
};
