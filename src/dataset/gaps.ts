import type { Graph } from "../graph/graph";
import { Gap } from "./gap";
import { GapKind } from "./gap-kind";
import { type Lacking, littleIn } from "./gaps.graph";

/** Everything of which there is little or nothing on record: by kind, in the order in which the kinds are told. */
export async function gapsIn(graph: Pick<Graph, "read">): Promise<Gap[]> {
  const found = await littleIn(graph);
  return Object.values(GapKind).flatMap((kind) => found.filter((one) => one.kind === kind).map(gapOf));
}

function gapOf(lacking: Lacking): Gap {
  const { kind, label, key, name, onRecord } = lacking;
  return Object.assign(new Gap(), { kind, label, key, name, onRecord, summary: `${name}${says[kind](lacking)}.` });
}

/** A count as it goes on after `of the statements`. */
const are = (count: number): string => (count === 0 ? "none is" : count === 1 ? "1 is" : `${count} are`);

/** What goes on after the name, of each kind. */
const says: Readonly<Record<GapKind, (lacking: Lacking) => string>> = {
  STATE: ({ onRecord, beside }) =>
    `: of the statements that it made or signed, ${are(onRecord)} on record; of its votes, ${beside ?? 0}`,
  YEAR: ({ onRecord, beside }) =>
    `: of the statements of the year, ${are(onRecord)} on record; of its resolutions, ${beside ?? 0}`,
  MEETING: ({ onRecord, beside }) =>
    `${beside === null ? "" : ` (${beside})`}: of the statements made there, ${are(onRecord)} on record`,
  TOPIC: ({ onRecord, beside }) =>
    `: of the statements that take a side on it, ${are(onRecord)} on record${beside === 0 ? "" : "; those on its narrower topics are counted apart"}`,
  NORM: ({ onRecord }) => `: of the statements that take a side on it, ${are(onRecord)} on record`,
  ROLL_CALL: ({ onRecord, beside }) =>
    beside === null
      ? ": neither totals nor names of a vote are on record"
      : `: of the ${beside} votes, ${are(onRecord)} on record by name`,
  TEXT: ({ onRecord, beside }) =>
    `: of its paragraphs, ${are(onRecord)} on record${beside === null ? "" : ", and its whole text was read for no topic"}`,
  COALITION: ({ onRecord }) =>
    `: of its members, ${are(onRecord)} on record${onRecord === 0 ? "" : ", and the source says that there are others"}`,
  PROPOSAL: ({ onRecord, beside }) => {
    if (beside !== 0) return ": what became of it is not on record";
    return onRecord === 0
      ? ": neither who put it forward nor what became of it is on record"
      : ": who put it forward is not on record";
  },
};
