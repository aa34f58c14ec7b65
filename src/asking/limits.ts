import { BadQuestion } from "../errors";

/** How many letters a question in words may have. */
export const longestQuestion = 500;

/** Throws BadQuestion for a question that is too long, or empty. */
export function refuseLength(question: string): void {
  const letters = Array.from(question).length;
  if (letters > longestQuestion)
    throw new BadQuestion(
      `question: it has ${letters} letters, and may have ${longestQuestion}. Ask a shorter one, or ask states(where:), which takes longer ones.`,
      "question",
    );
  if (question.trim() === "")
    throw new BadQuestion("question: it is empty. Write one, such as “which states supported the PoA?”.", "question");
}
