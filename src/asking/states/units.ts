import type { ClauseHeard } from "../../questions/sentence.phrase";
import type { SetOf } from "../../sets/set";
import type { Item } from "./item";
import type { Join } from "./small-words";

/** A clause, with those that share its verb, or a word that joins. */
export type Unit = { readonly set: SetOf<ClauseHeard>; readonly filled: boolean } | { readonly join: Join };

/** Whether this is one of these words that join. */
export const isJoin = (unit: Unit | undefined, ...joins: readonly Join[]): boolean =>
  unit !== undefined && "join" in unit && joins.includes(unit.join);

/** What the items of a question come to, and the words that could not be used. */
export interface Units {
  readonly units: readonly Unit[];
  readonly unused: readonly Item[];
  /** The clauses that stand for words where no clause was typed whole. */
  readonly told: ReadonlyMap<Item, ClauseHeard>;
}
