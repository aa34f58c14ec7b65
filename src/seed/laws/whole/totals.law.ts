import type { Breach } from "../../finding";
import { type NodeRecord, type TieRecord, filePlaceOf, textIn } from "../../../writing/record";
import { resolution, voted } from "../../../resolutions/resolution.kind";
import type { Seed } from "../../seed";
import { groupedBy } from "../../../groups";
import { state } from "../../../states/state.kind";
import type { WholeLaw } from "../law";
import { daysIn } from "../record/dates.law";

/**
 * The totals of a vote agree with its list; the list of a plenary has every member of the day, that of a committee may
 * be a part. Whoever counts a plenary has its list.
 */
export const totals: WholeLaw = {
  name: "total",
  *breaches(seed) {
    const lists = groupedBy(seed.tiesOf(voted), (vote) => seed.one(vote.to[0]));
    for (const node of seed.nodesOf(resolution)) {
      const list = groupedBy(lists.get(node) ?? [], (vote) => textIn(vote, "body"));
      if (!list.has("PLENARY")) yield* unlisted(node);
      yield* disagreements(node, list.get("PLENARY") ?? [], inPlenary, (listed, total) => listed === total);
      yield* disagreements(node, list.get("COMMITTEE") ?? [], inCommittee, (listed, total) => listed <= total);
      yield* lacking(seed, node, list.get("PLENARY") ?? []);
    }
  },
};

const inPlenary = { plenaryYes: "YES", plenaryNo: "NO", plenaryAbstain: "ABSTAIN", plenaryNotVoting: "ABSENT" };
const inCommittee = { committeeYes: "YES", committeeNo: "NO", committeeAbstain: "ABSTAIN" };

function* unlisted(node: NodeRecord): Iterable<Breach> {
  const field = Object.keys(inPlenary).find((one) => Number(node.values[one]) > 0);
  if (field === undefined) return;
  const table = node.at.file.replace(/yaml$/, "votes.csv");
  const message = `the total is ${String(node.values[field])}, and nobody is on record as having voted: write ${table}, or leave the totals out.`;
  yield { at: filePlaceOf(node, field), field, message };
}

function* disagreements(
  node: NodeRecord,
  votes: readonly TieRecord[],
  fields: Readonly<Record<string, string>>,
  agree: (listed: number, total: number) => boolean,
): Iterable<Breach> {
  if (votes.length === 0) return;
  for (const [field, choice] of Object.entries(fields)) {
    const total = node.values[field];
    const listed = votes.filter((vote) => textIn(vote, "choice") === choice).length;
    if (typeof total !== "number" || agree(listed, total)) continue;
    yield {
      at: filePlaceOf(node, field),
      field,
      message: `the total is ${total}, the list has ${listed} ${choice}: correct one of them.`,
    };
  }
}

function* lacking(seed: Seed, node: NodeRecord, votes: readonly TieRecord[]): Iterable<Breach> {
  const day = daysIn(node, "date")?.last;
  const [first] = votes;
  if (first === undefined || day === undefined) return;
  const listed = new Set(votes.map(({ from }) => from[0]?.key));
  const absent = seed.nodesOf(state).filter((one) => {
    const admitted = daysIn(one, "admitted")?.first;
    return textIn(one, "status") === "MEMBER" && (admitted === undefined || admitted <= day) && !listed.has(one.key);
  });
  if (absent.length === 0) return;
  const names = absent.map(({ key }) => key).join(", ");
  const message = `the list lacks members of that day: ${names}. Who is in none of the three lists of a roll call is ABSENT.`;
  yield { at: { file: first.at.file, line: 1 }, message };
}
