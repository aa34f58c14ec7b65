import { type NodeRecord, filePlaceOf, textIn } from "../../../writing/record";
import { voted } from "../../../resolutions/resolution.kind";
import type { Seed } from "../../seed";
import type { WholeLaw } from "../law";
import { daysIn } from "../record/dates.law";

/** Only who is a member of the United Nations on the day votes; observers never do. */
export const voters: WholeLaw = {
  name: "voter",
  *breaches(seed) {
    for (const vote of seed.tiesOf(voted)) {
      const state = seed.one(vote.from[0]);
      const call = seed.one(vote.to[0]);
      if (state === undefined || call === undefined) continue;
      const message = fault(state, dayOfVote(seed, call));
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

/** The last day on which the vote may have been cast: its own or, where that is not on record, that of the resolution's adoption. */
function dayOfVote(seed: Seed, call: NodeRecord): string | undefined {
  const on = seed.one(call.links.find(({ field }) => field === "resolution"));
  return (daysIn(call, "date") ?? (on === undefined ? undefined : daysIn(on, "date")))?.last;
}
