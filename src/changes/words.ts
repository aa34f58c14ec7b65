import { diffWordsWithSpace } from "diff";
import { WordChangeKind } from "./change-kind";
import type { WordChange } from "./change";

/** What was kept, taken out and added between two texts, word by word; spaces count as they stand. */
export function wordChanges(before: string, after: string): WordChange[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? WordChangeKind.ADDED : removed ? WordChangeKind.DELETED : WordChangeKind.KEPT,
    text: value,
  }));
}
