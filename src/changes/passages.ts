import { ChangeKind } from "./change-kind";
import type { Passage, PassageStation } from "./material.graph";

/** How a lineage stands in one document. */
export interface PassageVersion {
  readonly order: number;
  readonly state: string;
  readonly paragraphs: readonly string[];
}

/** How a lineage stands in a document, or undefined where it does not pass through it. */
export function versionIn({ stations }: Passage, symbol: string): PassageVersion | undefined {
  const here = stations.filter(({ document }) => document === symbol);
  const [first] = here;
  if (first === undefined) return undefined;
  return {
    order: first.order,
    state: first.state,
    paragraphs: here.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph])),
  };
}

/** Whether a document is the first that a lineage passes through. */
export const beginsIn = ({ stations }: Passage, symbol: string): boolean =>
  documents(stations).every(({ order }) => order >= (orderIn(stations, symbol) ?? Infinity));

/** What became of a passage between two of its standings, where the lineage says so of them and not only of its whole way. */
export function kindOfPassage(passage: Passage, before: PassageVersion, after: PassageVersion): ChangeKind {
  if (/^in\b/i.test(before.state) && /^out\b/i.test(after.state)) return ChangeKind.DELETED;
  if (/^out\b/i.test(before.state) && /^in\b/i.test(after.state)) return ChangeKind.ADDED;
  const last = documents(passage.stations).every(({ order }) => order <= after.order);
  return last ? (onTheWhole[passage.lineage.change] ?? ChangeKind.UNKNOWN) : ChangeKind.UNKNOWN;
}

const onTheWhole: Readonly<Record<string, ChangeKind>> = {
  ADDED: ChangeKind.ADDED,
  DELETED: ChangeKind.DELETED,
  WEAKENED: ChangeKind.WEAKENED,
  STRENGTHENED: ChangeKind.STRENGTHENED,
  UNCHANGED: ChangeKind.UNCHANGED,
  CHANGED: ChangeKind.REWORDED,
};

const documents = (stations: readonly PassageStation[]) => stations.filter(({ document }) => document !== null);
const orderIn = (stations: readonly PassageStation[], symbol: string) =>
  stations.find(({ document }) => document === symbol)?.order;
