import type { Lexicon } from "../../phrases/lexicon";
import { TypedText, tokensOf } from "../../phrases/typed-text";
import type { ReadSoFar, UnreadPiece } from "../asking";
import { searchFor } from "../elsewhere";
import { QuestionKind } from "../question-kind";
import { foreignIn, ofForeignMatters } from "./foreign-matters";

interface Span {
  readonly start: number;
  readonly end: number;
}

const meet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** What votes and statements are on: not who, nor where. */
const subjects = /^(?:Topic|Norm|Proposal|Resolution|Report|Paragraph|Lineage)$/;

/** Whether a question names anything on which something is on record, outside of a place. */
export function namesOurs(question: string, outside: Span, lexicon: Lexicon): boolean {
  const tokens = tokensOf(question);
  const typed = new TypedText(question, lexicon, tokens);
  for (let at = 0, next = 1; at < tokens.length; at = next, next = at + 1) {
    const heard = lexicon.starting(typed, at).filter(({ cost }) => cost < 0.5);
    next = Math.max(at + 1, ...heard.map(({ end }) => end));
    const span = { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
    const labels = heard.filter(({ end }) => end === next).map(({ thing }) => thing.label);
    // What goes by the name of a process is where something was done, and a subject only as a proposal.
    const isPlace = labels.some((label) => /^(?:Process|Meeting)$/.test(label)) && !labels.includes("Proposal");
    if (!meet(span, outside) && !isPlace && labels.some((label) => subjects.test(label))) return true;
  }
  return false;
}

/** Whether words are looked for as they stand: what says of itself that it has them is no other answer. */
const isByWords = ({ elsewhere }: ReadSoFar, words: string): boolean => {
  const text = /[?&]text=([^&]*)/.exec(elsewhere?.path ?? "")?.[1];
  return text !== undefined && words.toLowerCase().includes(decodeURIComponent(text).toLowerCase());
};

/** Answers nothing else where what is asked is on none of what is held here: no other vote, and no list of all that somebody did. */
export function orNoneOfOurs<Found extends ReadSoFar>(read: Found, lexicon: Lexicon): Found {
  const { question, unread, elsewhere } = read;
  const span = foreignIn(question);
  if (span === undefined || elsewhere?.kind === QuestionKind.SEARCH) return read;
  if (!unread.some((one) => meet(one, span)) || namesOurs(question, span, lexicon)) return read;
  const text = question.slice(span.start, span.end);
  if (isByWords(read, text)) return read;
  const piece: UnreadPiece = { ...span, text, note: ofForeignMatters, suggestions: () => [] };
  return { ...read, sentence: null, where: null, understood: [], unread: [piece], elsewhere: searchFor(question) };
}
