import type { Lexicon } from "../../phrases/lexicon";
import type { Token } from "../../phrases/typed-text";
import type { UnreadPiece } from "../asking";
import { insteadOf } from "./groups-unlisted";
import { whyUnread } from "./not-answered";
import { suggestionsFor } from "./suggestions";

/** A run of words, by the places of its letters. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** For how many pieces the nearest names are looked up. */
const mostSuggested = 4;

/** Words that do not part two pieces that were left unread. */
const joinsNames = /^(?:the|a|an|of)$/;

/** What was left unread, words beside each other together; signs alone are not told. */
export function unreadOf(
  question: string,
  lexicon: Lexicon,
  spans: readonly Span[],
  read: readonly Token[],
): UnreadPiece[] {
  const inOrder = spans
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(question.slice(start, end)))
    .toSorted((a, b) => a.start - b.start);
  const runs: { start: number; end: number }[] = [];
  for (const span of inOrder) {
    const last = runs.at(-1);
    const isBeside =
      last !== undefined &&
      !read.some(({ start, word }) => start >= last.end && start < span.start && !joinsNames.test(word));
    if (last !== undefined && isBeside) last.end = Math.max(last.end, span.end);
    else runs.push({ ...span });
  }
  // The "s" of whose something is says nothing alone.
  const told = runs.filter(({ start, end }) => question.slice(start, end) !== "s");
  return told.map(({ start, end }, index) => {
    const nearest = () => (index < mostSuggested ? suggestionsFor(question.slice(start, end), lexicon) : []);
    return unreadPiece(question, { start, end }, nearest);
  });
}

/** A piece that was left unread, with why, where that is known. */
function unreadPiece(question: string, { start, end }: Span, nearest: () => string[]): UnreadPiece {
  const text = question.slice(start, end);
  const note = whyUnread(text);
  return { start, end, text, note, suggestions: () => (note === null ? nearest() : [...insteadOf(text)]) };
}
