import type { Coalition } from "../coalitions/coalition";
import type { BearingDirection } from "../resolutions/bearing-direction";
import { dateInWords } from "../dates/span";
import { isGiven } from "../given";
import type { Figure } from "../figures/figure";
import type { Named } from "../names/named";
import { Stance } from "../statements/stance";
import { sidesInWords, subjectSaid } from "../statements/subject.words";

/** A resolution whose votes count on a topic. */
export interface BearingOn {
  readonly symbol: string;
  readonly direction: BearingDirection;
}

/** How the sides of states on a topic are worked out, in one paragraph. */
export function methodOfTopic(topic: Named, bearings: readonly BearingOn[], hasNarrower: boolean): string {
  const said = subjectSaid(topic);
  const side = (stance: Stance) => sidesInWords([stance], said, "past");
  return [
    `A state stands on the side of its latest evidence: SUPPORT where it ${side(Stance.SUPPORT)}, OPPOSE where it ${side(Stance.OPPOSE)}, NEUTRAL where it took neither side.`,
    `Statements that take a side on it are evidence. ${votesThatCount(bearings)}`,
    "What is undated or read with low confidence decides only where there is nothing better.",
    ...(hasNarrower ? ["Its narrower topics count only where they are asked for."] : []),
  ].join(" ");
}

function votesThatCount(bearings: readonly BearingOn[]): string {
  if (bearings.length === 0) return "No resolution on record is about it, so no vote counts.";
  const of = (direction: BearingDirection, side: string) => {
    const symbols = bearings.filter((one) => one.direction === direction).map(({ symbol }) => symbol);
    return symbols.length === 0 ? [] : [`on ${symbols.join(", ")} a yes is ${side}`];
  };
  const meant = [...of("ADVANCES", "SUPPORT and a no OPPOSE"), ...of("HINDERS", "OPPOSE and a no SUPPORT")];
  return `Votes in plenary and sponsorships count too: ${meant.join("; ")}; an abstention is NEUTRAL, an absence nothing.`;
}

/** How the members of a coalition are worked out, in one paragraph. `rule` is its definition in words; `hasRoll`, whether somebody is on record. */
export function methodOfCoalition({ open, asOf }: Coalition, rule: string | null, hasRoll: boolean): string {
  if (rule !== null)
    return `Nobody is on record as a member: the members are computed by a rule whenever they are asked for. The rule: ${rule}.`;
  if (!hasRoll) return "Who belongs to it is not on record, so no state counts as a member.";
  return [
    "Its members are those on record one by one, each with its source and, where that is known, the days on which it joined and left.",
    isGiven(asOf)
      ? `The list is that of ${dateInWords(asOf)}: where no day is asked about, the members of that day count.`
      : "Where no day is asked about, the members of today count.",
    ...(open
      ? [
          "The source says that there are others whom it does not name: a state that is not on the list may belong to it all the same.",
        ]
      : []),
  ].join(" ");
}

/** Where a figure comes from, in one paragraph. */
export function methodOfFigure({ date, sources = [] }: Figure): string {
  const told = sources.length === 1 ? "Its source says so" : `Its ${sources.length} sources say so`;
  const held = isGiven(date) ? `It is as of ${dateInWords(date)}.` : "Of which day it is is not on record.";
  return `${told}; it is not computed here. ${held}`;
}
