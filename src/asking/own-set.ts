import type { ClauseHeard } from "../questions/sentence.phrase";
import { type SetOf, atom, not } from "../sets/set";
import type { Item } from "./states/item";
import { onEvery } from "./states/quantifiers";
import { withoutThese } from "./votes-alike";

/** What a clause comes to that says more than itself: every vote that it tells of, nothing else beside it, or that it is not so. */
export function ownSet(item: Item & { is: "clause" }, clause: ClauseHeard): SetOf<ClauseHeard> | undefined {
  if (item.every === true) return onEvery(clause);
  if (item.never === true) return not(atom(clause));
  return item.without === undefined ? undefined : withoutThese(clause, item.without);
}
