import type { Lexicon } from "../phrases/lexicon";
import type { AskedElsewhere, UnderstoodPiece, UnreadPiece } from "./asking";
import { QuestionKind } from "./question-kind";

/** The page that only looks for the words: the last resort. */
export const searchFor = (question: string): AskedElsewhere => ({
  kind: QuestionKind.SEARCH,
  sentence: `Whatever has the words “${question.trim()}”`,
  path: `/search?q=${encodeURIComponent(question.trim())}`,
  named: [],
});

/** What a question asks that states alone do not answer; undefined where it is none of that. */
export function askedElsewhere(
  _question: string,
  _lexicon: Lexicon,
): { elsewhere: AskedElsewhere; understood: UnderstoodPiece[]; unread: UnreadPiece[] } | undefined {
  return undefined;
}
