// cspell:ignore delegat
import type { Timed } from "../../dates/period";
import type { TypedText } from "../../phrases/typed-text";
import { formsIn, wording } from "../../phrases/wording";

const staff =
  /^(?:delegat(?:es?|ions?)|representatives?|envoys?|diplomats?|governments?|missions?|negotiators?|officials?|speakers?|team|foreign)$/;

/** Whoever speaks for a state says no more than the state: `Kenya's delegate`, `the Russian delegation`. */
export function staffOfState(typed: TypedText, at: number): { readonly end: number }[] {
  if (!staff.test(typed.word(at))) return [];
  const before = typed.word(at - 1) === "s" ? at - 1 : at;
  const isOfState = [1, 2, 3, 4].some((words) =>
    typed.lexicon
      .starting(typed, before - words)
      .some(({ thing, end, cost }) => thing.label === "State" && end === before && cost < 0.5),
  );
  if (!isOfState) return [];
  return [{ end: /^(?:ministry|minister)$/.test(typed.word(at + 1)) ? at + 2 : at + 1 }];
}

/** What every page of an answer shows: its sources, their dates, and the words that were said. */
export const shownAnyway = wording(
  "with sources",
  ...formsIn(
    "source|sources|with source|with the source|with dates|dates|with quotes|with quotations|with the quote|with links|footnotes|with footnotes|with evidence|evidence|in its own words|in their own words|in full|new|can I find|can I read|can I see|can I get|can we find|can one find|do I find|could I find|may I read|everything about|everything on|all about|all there is on|need for|the need for|need of|importance of|the importance of|usefulness of|brainchild of",
  ),
);

/** Words with which nothing begins or ends that was said. */
const saysNothing =
  /^(?:can|could|may|i|we|you|every|each|and|or|anywhere|everywhere|somewhere|nowhere|to|on|of|in|for|with|by|from|than|so|who|whom|whose|bring|brought|brings|bringing|go|goes|went|going|gone|let|lets|letting|make|makes|made|making|do|does|did|done|doing|use|become|became|keep|keeps|kept|put|puts|turn|turned|cause|caused|call|called|decide|decided|quote|quoted|days?|weeks?|months?|mornings?|afternoons?|parts?|ways?|members?|lots?|bits?)$/;

/** Whether words that were said, and that are known by no name, may begin and end with a word. */
export const maySay = (typed: TypedText, at: number): boolean => !saysNothing.test(typed.word(at));

/** So many words may stand between "since" and the year of what happened then. */
const mostBetween = 8;

/** A year behind "since" and what happened in it is the first of several: `since it was hit by ransomware in 2022`. */
export function sinceThen(typed: TypedText, at: number, time: Timed): Timed {
  if (typeof time.year !== "number") return time;
  for (let from = at - 1; from >= Math.max(0, at - mostBetween); from -= 1)
    if (typed.word(from) === "since") return { during: { from: String(time.year) } };
  return time;
}
