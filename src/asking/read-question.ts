import { BadQuestion } from "../errors";
import type { Names } from "../names/names";
import { type Lexicon, lexiconOf } from "../phrases/lexicon";
import { questionOf, sentenceOf } from "../questions/question";
import { whereAsked } from "../questions/sentence.phrase";
import type { StateWhere } from "../questions/state.where";
import type { AskedElsewhere, OtherReading, UnderstoodPiece, UnreadPiece } from "./asking";
import { askedByGist } from "./asked-by-gist";
import { askedByWords, askedElsewhere, askedWithoutTold, pageOfNamed, searchFor } from "./elsewhere";
import { lossOf } from "./left-out";
import { refuseLength } from "./limits";
import { onlyNamed } from "./only-named";
import { neverDone } from "./never-done";
import { otherReadings } from "./other-readings";
import { atomsOf } from "../sets/set";
import { ofStates } from "./fields-of-words";
import { readLoosely, readStates } from "./read-states";
import type { StatesAsked } from "./states-written";
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
  const elsewhere = isWhole
    ? undefined
    : fewestTold(lossIn, read, [
        askedWithoutTold(question, lexicon, words),
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

/** How much is lost with what is left out of a reading. */
type LossIn = (its: { readonly unread: readonly UnreadPiece[]; readonly loss?: number }) => number;

/** Whether no more was read than names. */
const isOpenIn = ({ set, onlyNames }: StatesAsked): boolean => set === undefined || onlyNames.length > 0;

/** Of two ways to read a question about states that which leaves out less; as it is said, where both leave out as much. */
const closest = (lossIn: LossIn, asSaid: StatesAsked, loosely: StatesAsked | undefined): StatesAsked =>
  loosely !== undefined &&
  !isOpenIn(loosely) &&
  saysWhatWasDone(loosely) &&
  (isOpenIn(asSaid) || lossIn(loosely) < lossIn(asSaid))
    ? loosely
    : asSaid;

/** Whether anything was read that states did, and not only which states are meant. */
const saysWhatWasDone = ({ set }: StatesAsked): boolean =>
  set !== undefined && atomsOf(set).some(({ atom }) => !ofStates.has(atom.word));

/** Whether no more was read than that somebody spoke, whoever it was, on whatever, and when or where. */
const onlySpoke = ({ set }: StatesAsked): boolean =>
  set !== undefined &&
  atomsOf(set).every(
    ({ atom: { word, value } }) =>
      word === "spoke" &&
      Object.keys(value as object).every((field) => /^(?:year|during|meeting|process)$/.test(field)),
  );

/** Of several pages the one for which the least is left out, where more would be left out of a question about states. */
function fewestTold<Page extends Parameters<LossIn>[0]>(
  lossIn: LossIn,
  read: StatesAsked,
  pages: readonly (Page | undefined)[],
): Page | undefined {
  const isRead = saysWhatWasDone(read) && read.onlyNames.length === 0;
  // A page is taken before what is told by its parts alone, where both leave out as much.
  const most = isRead ? lossIn(read) + (read.isLoose === true ? 0.01 : 0) : Infinity;
  return pages
    .flatMap((page) => (page !== undefined && lossIn(page) < most ? [page] : []))
    .toSorted((a, b) => lossIn(a) - lossIn(b))[0];
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
