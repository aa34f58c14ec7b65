import type { StateWhere } from "../questions/state.where";
import type { AskedElsewhere, OtherReading, UnderstoodPiece, UnreadPiece } from "./asking";
import { refuseLength } from "./limits";
import { searchFor } from "./elsewhere";

/** A question in words, as it was read. */
export interface QuestionRead {
  readonly question: string;
  readonly sentence: string | null;
  readonly where: StateWhere | null;
  readonly understood: readonly UnderstoodPiece[];
  readonly unread: readonly UnreadPiece[];
  readonly otherReadings: readonly OtherReading[];
  readonly elsewhere: AskedElsewhere | null;
}

/** Reads a question in words. Throws BadQuestion for one that is too long, or empty. */
export function readQuestion(question: string): QuestionRead {
  refuseLength(question);
  return {
    question,
    sentence: null,
    where: null,
    understood: [],
    unread: [{ start: 0, end: question.length, text: question, suggestions: [] }],
    otherReadings: [],
    elsewhere: searchFor(question),
  };
}
