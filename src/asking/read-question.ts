import { BadQuestion } from "../errors";
import type { Names } from "../names/names";
import { type Lexicon, lexiconOf } from "../phrases/lexicon";
import { questionOf, sentenceOf } from "../questions/question";
import { whereAsked } from "../questions/sentence.phrase";
import type { StateWhere } from "../questions/state.where";
import type { AskedElsewhere, OtherReading, UnderstoodPiece, UnreadPiece } from "./asking";
import { askedByGist } from "./asked-by-gist";
import { askedByWords, askedElsewhere, askedWithoutTold, pageOfNamed, searchFor } from "./elsewhere";
import { refuseLength } from "./limits";
import { neverDone } from "./never-done";
import { otherReadings } from "./other-readings";
import { atomsOf } from "../sets/set";
import { ofStates } from "./fields-of-words";
import { type StatesAsked, readStates } from "./read-states";
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
  const read = readStates(question, lexicon, words);
  const stranger = strangerIn(question, read.unread);
  if (stranger !== undefined) return { ...nothing, unread: [stranger], elsewhere: searchFor(stranger.text) };
  const isOpen = read.set === undefined || read.onlyNames.length > 0;
  const isWhole = read.set !== undefined && read.unread.length === 0;
  const withoutTold = isWhole ? undefined : askedWithoutTold(question, lexicon, words);
  const elsewhere = isWhole
    ? undefined
    : (askedByGist(question, lexicon, words) ??
      // What has a page without such words has it with them too, where states would be asked with no less left out.
      (withoutTold !== undefined && leavesNoMore(withoutTold, read) ? withoutTold : undefined) ??
      fewestTold(read, [
        withoutTold,
        ...(isOpen || saysWhatWasDone(read) ? [] : [askedByGist(question, lexicon, words, "unknown")]),
        ...(isOpen ? [] : [askedByGist(question, lexicon, words, "told")]),
      ]));
  if (elsewhere !== undefined) return { ...nothing, ...elsewhere };
  if (read.set === undefined || isOpen) {
    const byWords = askedByWords(question, lexicon);
    if (byWords !== undefined) return { ...nothing, elsewhere: byWords };
    const byGist = askedByGist(question, lexicon, words, "unknown");
    if (byGist !== undefined) return { ...nothing, ...byGist };
    const byGistTold = askedByGist(question, lexicon, words, "told");
    if (byGistTold !== undefined) return { ...nothing, ...byGistTold };
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

const lettersOf = (unread: readonly UnreadPiece[]): number =>
  unread.reduce((sum, { start, end }) => sum + end - start, 0);

/** Whether a page leaves out no more than an answer of states would, and nothing of what a question begins with, which says what it asks. */
const leavesNoMore = (page: Pick<StatesAsked, "unread">, read: StatesAsked): boolean =>
  lettersOf(page.unread) <= lettersOf(read.unread) && page.unread.every(({ start }) => start > 0);

/** Whether anything was read that states did, and not only which states are meant. */
const saysWhatWasDone = ({ set }: StatesAsked): boolean =>
  set !== undefined && atomsOf(set).some(({ atom }) => !ofStates.has(atom.word));

/** Whether so much was left unread in one place that it must be what is asked: `published how the law applies`. */
const isWholeClause = ({ text, note }: UnreadPiece): boolean => note === null && text.split(/\s+/).length >= 4;

/** Of several pages the one for which the least is left out, where more would be left out of a question about states. */
function fewestTold<Page extends { readonly unread: readonly UnreadPiece[] }>(
  read: StatesAsked,
  pages: readonly (Page | undefined)[],
): Page | undefined {
  const isRead = saysWhatWasDone(read) && read.onlyNames.length === 0;
  const most = isRead ? lettersOf(read.unread) : Infinity;
  return pages
    .flatMap((page) => (page !== undefined && lettersOf(page.unread) < most ? [page] : []))
    .toSorted((a, b) => lettersOf(a.unread) - lettersOf(b.unread))[0];
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
