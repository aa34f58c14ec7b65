import type { Breach } from "../../finding";
import { type NodeRecord, type TieRecord, filePlaceOf, textIn } from "../../../writing/record";
import { rollCall, voted } from "../../../resolutions/resolution.kind";
import { RollHeld } from "../../../resolutions/roll-held";
import type { Seed } from "../../seed";
import { groupedBy } from "../../../groups";
import { state } from "../../../states/state.kind";
import type { WholeLaw } from "../law";
import { daysIn } from "../record/dates.law";

/**
 * The totals of a vote agree with its list: that of a complete roll has every member of the day and is equal to the totals, that of a
 * partial one is no longer than they are, and where the totals alone are known there is none.
 */
export const totals: WholeLaw = {
  name: "total",
  *breaches(seed) {
    const lists = groupedBy(seed.tiesOf(voted), (vote) => seed.one(vote.to[0]));
    for (const call of seed.nodesOf(rollCall)) {
      const list = lists.get(call) ?? [];
      const roll = textIn(call, "roll");
      yield* otherwise(call, roll, list);
      if (list.length > 0) yield* disagreements(call, list, roll === RollHeld.COMPLETE);
      if (roll === RollHeld.COMPLETE) yield* lacking(seed, call, list);
    }
  },
};

const counted = { yes: "YES", no: "NO", abstain: "ABSTAIN", notVoting: "ABSENT" };

/** What the roll is said to be is not what stands there. */
function* otherwise(call: NodeRecord, roll: string | undefined, list: readonly TieRecord[]): Iterable<Breach> {
  const [first] = list;
  const at = filePlaceOf(call, "roll");
  if (roll === RollHeld.TOTALS && first !== undefined) {
    const message = `the totals alone are on record, and ${first.at.file}:${first.at.line} has a vote: write roll: PARTIAL, or take the rows out.`;
    yield { at, field: "roll", message };
  }
  if (roll !== RollHeld.TOTALS && first === undefined) {
    const table = call.at.file.replace(/yaml$/, "votes.csv");
    const message = `nobody is on record as having voted: write ${table}, or roll: TOTALS.`;
    yield { at, field: "roll", message };
  }
}

function* disagreements(call: NodeRecord, votes: readonly TieRecord[], isComplete: boolean): Iterable<Breach> {
  for (const [field, choice] of Object.entries(counted)) {
    const total = call.values[field];
    const listed = votes.filter((vote) => textIn(vote, "choice") === choice).length;
    if (typeof total !== "number" || listed === total || (!isComplete && listed < total)) continue;
    yield {
      at: filePlaceOf(call, field),
      field,
      message: `the total is ${total}, the list has ${listed} ${choice}: correct one of them.`,
    };
  }
}

function* lacking(seed: Seed, call: NodeRecord, votes: readonly TieRecord[]): Iterable<Breach> {
  const day = daysIn(call, "date")?.last;
  const [first] = votes;
  if (first === undefined || day === undefined) return;
  const listed = new Set(votes.map(({ from }) => from[0]?.key));
  const absent = seed.nodesOf(state).filter((one) => {
    const admitted = daysIn(one, "admitted")?.first;
    return textIn(one, "status") === "MEMBER" && (admitted === undefined || admitted <= day) && !listed.has(one.key);
  });
  if (absent.length === 0) return;
  const names = absent.map(({ key }) => key).join(", ");
  const message = `the list of ${call.key} lacks members of that day: ${names}. Who is in none of the three lists of a roll call is ABSENT.`;
  yield { at: { file: first.at.file, line: 1 }, message };
}
