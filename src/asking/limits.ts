import { BadQuestion } from "../errors";
import { tokensOf } from "../phrases/typed-text";

/** How many letters a question in words may have. */
export const longestQuestion = 500;

/** How many words and signs it may have: twice as many as so many letters usually are. */
const mostWords = 160;

/** Throws BadQuestion for a question that is too long, or empty. */
export function refuseLength(question: string): void {
  const words = tokensOf(question.slice(0, 2 * longestQuestion)).length;
  const letters = Array.from(question).length;
  if (letters > longestQuestion)
    throw new BadQuestion(
      `question: it has ${letters} letters, and may have ${longestQuestion}. Ask a shorter one, or ask states(where:), which takes longer ones.`,
      "question",
    );
  if (words > mostWords)
    throw new BadQuestion(
      `question: it has ${words} words and signs, and may have ${mostWords}. Ask a shorter one.`,
      "question",
    );
  if (question.trim() === "")
    throw new BadQuestion("question: it is empty. Write one, such as “which states supported the PoA?”.", "question");
}
