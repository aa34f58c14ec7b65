import type { Lexicon } from "../../phrases/lexicon";
import { TypedText } from "../../phrases/typed-text";
import type { UnreadPiece } from "../asking";
import { saysAnAct } from "./loose-clauses";
import { toldIn } from "../unread/not-answered";
import type { Spelt } from "../unread/spelt";
import { type StatesAsked, asSaid, asWritten } from "./states-written";
import { type Span, unreadOf } from "../unread/unread-pieces";

/** Reads a question about states: first as the API would say it, then as people write. */
export const readStates = (question: string, lexicon: Lexicon, words: Spelt): StatesAsked =>
  asSaid(question, lexicon) ?? withoutTold(question, lexicon, words);

/** A question of more words is read as it is said alone: the longer it is, the less its parts tell of the whole. */
const mostWords = 60;

/** The same, where what was done is told by its parts, in whatever words; undefined where nothing is. */
export function readLoosely(question: string, lexicon: Lexicon, words: Spelt): StatesAsked | undefined {
  const isShortEnough = words.tokens.length <= mostWords;
  return isShortEnough && saysAnAct(new TypedText(question, lexicon, words.tokens, words.guesses))
    ? { ...withoutTold(question, lexicon, words, true), isLoose: true }
    : undefined;
}

/** Whether as much is left unread, and fewer clauses say the rest. */
const isShorter = ({ understood }: StatesAsked, whole: StatesAsked, unread: readonly UnreadPiece[]): boolean =>
  unread.length === whole.unread.length && understood.length < whole.understood.length;

/** As it is written; or without the words that are told to change what is asked, where more of it can be read so. */
function withoutTold(question: string, lexicon: Lexicon, words: Spelt, isLoose = false): StatesAsked {
  const whole = asWritten(question, lexicon, words, isLoose);
  if (whole.unread.length === 0) return whole;
  const told = toldIn(new TypedText(question, lexicon, words.tokens, words.guesses));
  if (told.size === 0 || words.guesses.size > 0) return whole;
  const kept = words.tokens.filter((_, at) => !told.has(at));
  const rest = asWritten(question, lexicon, { ...words, tokens: kept }, isLoose);
  const spans = [...rest.unread, ...[...told].flatMap((at) => words.tokens.slice(at, at + 1))];
  const unread = unreadOf(question, lexicon, spans, kept);
  const letters = (pieces: readonly Span[]) => pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  return rest.set !== undefined && (letters(unread) < letters(whole.unread) || isShorter(rest, whole, unread))
    ? { ...rest, unread }
    : whole;
}
