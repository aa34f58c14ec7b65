import { BadQuestion } from "../errors";
import type { Names } from "../names/names";
import { type Lexicon, lexiconOf } from "../phrases/lexicon";
import { questionOf, sentenceOf } from "../questions/question";
import { type ClauseHeard, whereAsked } from "../questions/sentence.phrase";
import type { StateWhere } from "../questions/state.where";
import { type SetOf, atomsOf } from "../sets/set";
import type { OtherReading, ReadSoFar, UnreadPiece } from "./asking";
import { oneNamed } from "./asks-of-one";
import { askedByGist } from "./gist/asked-by-gist";
import { askedByWords, askedElsewhere, askedWithoutTold, pageOfNamed, searchFor } from "./elsewhere";
import { orEveryday } from "./everyday/asked-everyday";
import { orNoneOfOurs } from "./unread/none-of-ours";
import { orWithWhatItWasOn } from "./unread/what-it-was-on";
import { withScopeTold } from "./unread/out-of-scope";
import { closest, fewestTold, isOpenIn, isWholeClause, onlySpoke, saysWhatWasDone, withStatesLost } from "./least-lost";
import { lossOf } from "./unread/left-out";
import { headAlone } from "./head-alone";
import { refuseLength } from "./limits";
import { onlyNamed } from "./only-named";
import { orNearerPage } from "./everyday/nearer-page";
import { orByShape } from "./shapes/asked-by-shape";
import { neverDone } from "./states/never-done";
import { onWhatWasVoted, orWhoInstead } from "./everyday/nobody-asked";
import { otherReadings } from "./other-readings";
import { readLoosely, readStates } from "./states/read-states";
import type { StatesAsked } from "./states/states-written";
import { spelt } from "./unread/spelt";
import { withToldBeside } from "./unread/told-beside";
import { strangerIn } from "./unread/strangers";

/** A question in words, as it was read. */
export interface QuestionRead extends ReadSoFar {
  readonly where: StateWhere | null;
  readonly otherReadings: readonly OtherReading[];
}

/** Reads a question in words. Throws BadQuestion for one that is too long, or empty. */
export function readQuestion(question: string, names: Names): QuestionRead {
  refuseLength(question);
  const lexicon = lexiconOf(names);
  const asked = (whole: string) => headAlone(whole, readBy(whole, lexicon), (part) => readBy(part, lexicon));
  const read = { ...orWhoInstead(asked(onWhatWasVoted(question)), asked), question };
  const led = orByShape(orNearerPage(orEveryday(read), lexicon), lexicon);
  return withToldBeside(withScopeTold(orWithWhatItWasOn(orNoneOfOurs(led, lexicon), lexicon)), lexicon);
}

function readBy(question: string, lexicon: Lexicon): QuestionRead {
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
  const lossIn = withStatesLost(question, ({ unread, loss }) => loss ?? lossOf(question, unread, lexicon));
  const asSaid = readStates(question, lexicon, words);
  const stranger = strangerIn(question, asSaid.unread);
  if (stranger !== undefined) return { ...nothing, unread: [stranger], elsewhere: searchFor(stranger.text) };
  if (asSaid.set !== undefined && asSaid.unread.every(isHowMany) && !isOfGroupItself(question, asSaid))
    return ofStates(question, { ...asSaid, set: asSaid.set }, lexicon);
  const exactlyByGist = askedByGist(question, lexicon, words);
  if (exactlyByGist !== undefined) return { ...nothing, ...exactlyByGist };
  const read = closest(lossIn, asSaid, readLoosely(question, lexicon, words));
  const isOpen = isOpenIn(read);
  const byWords = isOpenIn(asSaid) ? askedByWords(question, lexicon) : undefined;
  const gist = (besides: "unknown" | "told") => askedByGist(question, lexicon, words, besides);
  const withoutTold = askedWithoutTold(question, lexicon, words);
  const elsewhere = fewestTold(lossIn, read, withoutTold, [
    ...(isOpen || byWords === undefined ? [] : [{ unread: [], understood: [], elsewhere: byWords }]),
    ...(isOpen || (saysWhatWasDone(asSaid) && !isOpenIn(asSaid) && !onlySpoke(asSaid)) ? [] : [gist("unknown")]),
    ...(isOpen ? [] : [gist("told")]),
  ]);
  if (elsewhere !== undefined) return { ...nothing, ...elsewhere };
  if (read.set === undefined || isOpen) {
    if (byWords !== undefined) return { ...nothing, elsewhere: byWords };
    const byGist = gist("unknown") ?? gist("told");
    if (byGist !== undefined) return { ...nothing, ...byGist };
    const one = read.onlyNames.length === 0 ? onlyNamed(question, lexicon, words) : undefined;
    if (one !== undefined) return { ...nothing, unread: one.unread, elsewhere: one.elsewhere };
    return { ...nothing, unread: read.unread, elsewhere: pageOfNamed(read.onlyNames, lexicon) ?? searchFor(question) };
  }
  const alone = read.unread.length > 0 ? oneNamed(read) : undefined;
  const itsPage =
    alone === undefined ? undefined : pageOfNamed([lexicon.names.get(["State"], alone, "question")], lexicon);
  if (itsPage !== undefined) return { ...nothing, unread: read.unread, elsewhere: itsPage };
  // All of a group is no answer to what some of it did.
  if (!saysWhatWasDone(read) && read.unread.some(isWholeClause))
    return { ...nothing, unread: read.unread, elsewhere: searchFor(question) };
  return ofStates(question, { ...read, set: read.set }, lexicon);
}

/** Whether a piece that was left out says no more than of how many something is asked: `all PoA resolutions`. */
const isHowMany = ({ text }: UnreadPiece): boolean => /^(?:all|both|every|each)$/i.test(text);

/** Whether it is asked what a group itself said, and not who of it. */
const isOfGroupItself = (question: string, { set }: StatesAsked): boolean => {
  const words = set === undefined ? [] : atomsOf(set).map(({ atom }) => atom.word);
  return (
    /^\W*what (?:did|do|does|has|have)\b(?!.*\b(?:members|states|countries)\b)/i.test(question) &&
    words.includes("memberOf") &&
    words.includes("spoke")
  );
};

/** What was read of a question about states, as its answer. */
function ofStates(
  question: string,
  read: StatesAsked & { readonly set: SetOf<ClauseHeard> },
  lexicon: Lexicon,
): QuestionRead {
  const { set, understood, unread, doubts, joinedOtherwise } = read;
  const where = whereAsked(set);
  const sentence = said(where, lexicon.names);
  const otherwise = otherReadings(set, doubts, joinedOtherwise, lexicon);
  return { question, sentence, where, understood, unread, otherReadings: otherwise, elsewhere: null };
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
