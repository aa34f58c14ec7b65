import type { AskedElsewhere } from "./asking";
import { QuestionKind } from "./question-kind";

/** The page that only looks for the words: the last resort. */
export const searchFor = (question: string): AskedElsewhere => ({
  kind: QuestionKind.SEARCH,
  sentence: `Whatever has the words “${question.trim()}”`,
  path: `/search?q=${encodeURIComponent(question.trim())}`,
  named: [],
});
