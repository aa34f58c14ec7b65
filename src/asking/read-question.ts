import { BadQuestion } from "../errors";
import type { Names } from "../names/names";
import { lexiconOf } from "../phrases/lexicon";
import { questionOf, sentenceOf } from "../questions/question";
import { whereAsked } from "../questions/sentence.phrase";
import type { StateWhere } from "../questions/state.where";
import type { AskedElsewhere, OtherReading, UnderstoodPiece, UnreadPiece } from "./asking";
import { askedByWords, askedElsewhere, pageOfNamed, searchFor } from "./elsewhere";
import { refuseLength } from "./limits";
import { otherReadings } from "./other-readings";
import { readStates } from "./read-states";
import { spelt } from "./spelt";

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
export function readQuestion(question: string, names: Names): QuestionRead {
  refuseLength(question);
  const lexicon = lexiconOf(names);
  const nothing = { question, sentence: null, where: null, understood: [], unread: [], otherReadings: [] };
  const words = spelt(question, lexicon);
  const elsewhere = askedElsewhere(question, lexicon, words);
  if (elsewhere !== undefined) return { ...nothing, ...elsewhere };
  const read = readStates(question, lexicon, words);
  if (read.set === undefined || read.onlyNames.length > 0) {
    const byWords = askedByWords(question, lexicon);
    if (byWords !== undefined) return { ...nothing, elsewhere: byWords };
    return { ...nothing, unread: read.unread, elsewhere: pageOfNamed(read.onlyNames, lexicon) ?? searchFor(question) };
  }
  const where = whereAsked(read.set);
  const sentence = said(where, names);
  return {
    question,
    sentence,
    where,
    understood: read.understood,
    unread: read.unread,
    otherReadings: otherReadings(read.set, read.doubts, read.joinedOtherwise, lexicon),
    elsewhere: null,
  };
}

/** The sentence of what was read. Throws BadQuestion, of the question as a whole, where it cannot be asked. */
function said(where: StateWhere, names: Names): string {
  try {
    return sentenceOf(questionOf(where, names));
  } catch (error) {
    if (error instanceof BadQuestion) throw new BadQuestion(`question: ${error.message}`, "question");
    throw error;
  }
}
