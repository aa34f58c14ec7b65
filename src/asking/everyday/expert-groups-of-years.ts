import type { Everyday } from "./everyday-parts";

const groups = [
  ["2004-2005", "it ended without a report"],
  ["2009-2010", "it wrote a report"],
  ["2012-2013", "it wrote a report"],
  ["2014-2015", "it wrote a report"],
  ["2016-2017", "it ended without a report"],
  ["2019-2021", "it wrote a report"],
] as const;

/** Words that may stand beside the group and its years, in whatever order. */
const besides =
  "the|un|expert|experts|group|groups|governmental|gge|of|from|in|on|that|which|it|a|any|no|about|and|with|what|why|how|when|did|was|is|has|have|does|do|met|meet|sat|sit|work|worked|begin|began|start|started|finish|finished|end|ended|conclude|concluded|fail|failed|failure|collapse|collapsed|success|succeed|succeeded|agree|agreed|achieve|achieved|report|reported|say|decide|decided|produce|produced|anything|something|nothing|break|broke|down|without|result|results|consensus|happen|happened|become|became|come|came|out|wrong|go|went";

/** The groups of experts, by any year in which each met: `did the expert group that ended in 2017 fail`. */
export const expertGroups: readonly Everyday[] = groups.map(([span, end]) => {
  const [from = 0, to = 0] = span.split("-").map(Number);
  const years = Array.from({ length: to - from + 1 }, (_, more) => String(from + more)).join("|");
  return {
    asks: new RegExp(`^(?=.*\\b(?:${years})\\b)(?=.*\\b(?:experts?|gge)\\b)(?:(?:${years}|to|${besides})(?: |-|$))+$`),
    path: `/processes/gge-${span}`,
    sentence: `The Group of Governmental Experts of ${span}: ${end}`,
  };
});
