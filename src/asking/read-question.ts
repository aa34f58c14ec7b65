import { BadQuestion } from "../errors";
import type { Names } from "../names/names";
import { type Lexicon, lexiconOf } from "../phrases/lexicon";
import { questionOf, sentenceOf } from "../questions/question";
import { whereAsked } from "../questions/sentence.phrase";
import type { StateWhere } from "../questions/state.where";
import type { AskedElsewhere, OtherReading, UnderstoodPiece, UnreadPiece } from "./asking";
import { askedByGist } from "./asked-by-gist";
import { askedByWords, askedElsewhere, askedWithoutTold, pageOfNamed, searchFor } from "./elsewhere";
import {
  type LossIn,
  closest,
  fewestTold,
  isOpenIn,
  isWholeClause,
  losesNoMore,
  onlySpoke,
  saysWhatWasDone,
} from "./least-lost";
import { lossOf } from "./left-out";
import { refuseLength } from "./limits";
import { onlyNamed } from "./only-named";
import { neverDone } from "./never-done";
import { otherReadings } from "./other-readings";
import { readLoosely, readStates } from "./read-states";
import { spelt } from "./spelt";
import { withToldBeside } from "./told-beside";
import { strangerIn } from "./strangers";

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
  return withToldBeside(readBy(question, names, lexicon), lexicon);
}

function readBy(question: string, names: Names, lexicon: Lexicon): QuestionRead {
  const nothing = { question, sentence: null, where: null, understood: [], unread: [], otherReadings: [] };
  const never = neverDone(question, lexicon);
  if (never !== undefined)
    return {
      ...nothing,
      unread: [never.piece],
      elsewhere: pageOfNamed(never.named, lexicon) ?? searchFor(question),
    };
  const words = spelt(question, lexicon);
  const exactly = askedElsewhere(question, lexicon, words);
  if (exactly !== undefined) return { ...nothing, ...exactly };
  const lossIn: LossIn = ({ unread, loss }) => loss ?? lossOf(question, unread, lexicon);
  const asSaid = readStates(question, lexicon, words);
  const stranger = strangerIn(question, asSaid.unread);
  if (stranger !== undefined) return { ...nothing, unread: [stranger], elsewhere: searchFor(stranger.text) };
  const isWhole = asSaid.set !== undefined && asSaid.unread.length === 0;
  const exactlyByGist = isWhole ? undefined : askedByGist(question, lexicon, words);
  if (exactlyByGist !== undefined) return { ...nothing, ...exactlyByGist };
  const read = isWhole ? asSaid : closest(lossIn, asSaid, readLoosely(question, lexicon, words));
  const isOpen = isOpenIn(read);
  const byWords = isWhole || !isOpenIn(asSaid) ? undefined : askedByWords(question, lexicon);
  const gist = (besides: "unknown" | "told") => askedByGist(question, lexicon, words, besides);
  const withoutTold = isWhole ? undefined : askedWithoutTold(question, lexicon, words);
  // What has a page without such words has it with them too, where states would be asked with no less left out.
  if (withoutTold !== undefined && losesNoMore(lossIn, withoutTold, read)) return { ...nothing, ...withoutTold };
  const elsewhere = isWhole
    ? undefined
    : fewestTold(lossIn, read, [
        withoutTold,
        ...(isOpen || byWords === undefined ? [] : [{ unread: [], understood: [], elsewhere: byWords }]),
        ...(isOpen || (saysWhatWasDone(asSaid) && !isOpenIn(asSaid) && !onlySpoke(asSaid)) ? [] : [gist("unknown")]),
        ...(isOpen ? [] : [gist("told")]),
      ]);
  if (elsewhere !== undefined) return { ...nothing, ...elsewhere };
  if (read.set === undefined || isOpen) {
    if (byWords !== undefined) return { ...nothing, elsewhere: byWords };
    const byGist = gist("unknown") ?? gist("told");
    if (byGist !== undefined) return { ...nothing, ...byGist };
    const one = read.onlyNames.length === 0 ? onlyNamed(question, lexicon) : undefined;
    if (one !== undefined) return { ...nothing, unread: one.unread, elsewhere: one.elsewhere };
    return { ...nothing, unread: read.unread, elsewhere: pageOfNamed(read.onlyNames, lexicon) ?? searchFor(question) };
  }
  // All of a group is no answer to what some of it did.
  if (!saysWhatWasDone(read) && read.unread.some(isWholeClause))
    return { ...nothing, unread: read.unread, elsewhere: searchFor(question) };
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
