import { type NodeRecord, type TieRecord, filePlaceOf, textIn } from "../../../writing/record";
import { voted } from "../../../resolutions/resolution.kind";
import type { WholeLaw } from "../law";
import { daysIn } from "../record/dates.law";

/** Only who is a member of the United Nations on the day votes; observers never do. */
export const voters: WholeLaw = {
  name: "voter",
  *breaches(seed) {
    for (const vote of seed.tiesOf(voted)) {
      const state = seed.one(vote.from[0]);
      const resolution = seed.one(vote.to[0]);
      if (state === undefined || resolution === undefined) continue;
      const message = fault(state, dayOfVote(vote, resolution));
      if (message !== undefined) yield { at: filePlaceOf(vote, "state"), field: "state", message };
    }
  },
};

function fault(state: NodeRecord, day: string | undefined): string | undefined {
  if (textIn(state, "status") === "OBSERVER")
    return `${state.key} is an observer, and observers do not vote: take the row out.`;
  const admitted = daysIn(state, "admitted")?.first;
  if (admitted === undefined || day === undefined || admitted <= day) return undefined;
  return `${state.key} was admitted on ${admitted}, after this vote of ${day}: take the row out or correct a date.`;
}

/** The last day on which the vote may have been cast: the committee's where it was there and that day is on record. */
function dayOfVote(vote: TieRecord, resolution: NodeRecord): string | undefined {
  const inCommittee = textIn(vote, "body") === "COMMITTEE" ? daysIn(resolution, "committeeDate") : undefined;
  return (inCommittee ?? daysIn(resolution, "date"))?.last;
}
