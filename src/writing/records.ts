import type { Kind, Tie } from "../graph/kind";
import type { Lending } from "./lent";
import type { Mention, NodeRecord, TieRecord } from "./record";

/** A thing by its kind and key, wherever it was told. */
export type Thing = Pick<NodeRecord, "kind" | "key">;

/** Records that keep the laws, as the writing asks for them. A Seed is such, and so is whatever an import reads. */
export interface Records {
  readonly nodes: readonly NodeRecord[];
  readonly ties: readonly TieRecord[];
  /** The words that they lend to paragraphs, their own and those of others. */
  readonly lent?: Lending;
  nodesOf(kind: Kind): readonly NodeRecord[];
  tiesOf(tie: Tie): readonly TieRecord[];
  /** The one thing that is meant: one of these records, or one that stands in the graph from elsewhere. */
  one(mention: Pick<Mention, "kinds" | "key"> | undefined): Thing | undefined;
}

/** Whether a thing is one of the records: of what stands in the graph from elsewhere no more is known than its key. */
export const isTold = (thing: Thing | undefined): thing is NodeRecord => thing !== undefined && "values" in thing;
