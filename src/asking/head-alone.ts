import type { AskedElsewhere, UnreadPiece } from "./asking";
import { QuestionKind } from "./question-kind";
import { toldAnyway, withAnotherYear } from "./unread/told-anyway";

interface Read {
  readonly unread: readonly UnreadPiece[];
  readonly elsewhere: AskedElsewhere | null;
}

/** What follows says why, or to what end, and more than the head of the question; or it asks a second one. */
const parting =
  /[,;?.]?\s+(?:(?:so that|so|because|in order to|in order for|given that|in response to|in reaction to|as a result of|in exchange for|in return for|even though|although|even if|and why|and how)\b|(?:and|but|or)\s+(?:then\s+)?(?=(?:who|whom|whose|what|when|how|which|where|why)\b|(?:did|does|do|is|are|was|were|has|have|can|could|will)\s+(?!not\b|never\b)(?:\w+\s+){0,3}(?:it|they|he|she|one|any|anyone|anybody|that|this|those|these|state|states)\b))|[?.;]\s+(?=\p{L})|,\s+(?=(?:excluding|except|leaving out|apart from|without|not counting|other than)\b)/giu;
/** A head of fewer letters asks nothing. */
const fewestLetters = 12;

/** Whether no more was found than a page that looks for the words, or that of a name. */
const isPoor = ({ elsewhere, unread }: Read): boolean =>
  elsewhere?.kind === QuestionKind.SEARCH || (elsewhere?.kind === QuestionKind.THING && unread.length > 0);

/**
 * Reads the head of a question of which little was read as a whole, or else its last part, and tells the rest to be left out:
 * `what did Britain propose so that the talks could go on`, `who voted no, and why did it matter`.
 */
export function headAlone<Found extends Read>(question: string, whole: Found, read: (part: string) => Found): Found {
  const isWhole = whole.unread.length === 0 && !isPoor(whole);
  if (isWhole) return whole;
  for (const { index, 0: joined } of question.matchAll(parting)) {
    const [head, tail] = [question.slice(0, index), question.slice(index + joined.length)];
    const rest = { start: index + (/^\W*/.exec(joined)?.[0].length ?? 0), end: question.trimEnd().length };
    if (head.length < fewestLetters || tail.length === 0) continue;
    const found = read(head);
    // Of two questions the first is answered where it is read whole, and both together are not.
    const isFirst = /^(?:[?.]|\W*(?:and|but|or)\b)/i.test(joined) && found.unread.every(({ note }) => note !== null);
    if (isPoor(found) || !(isPoor(whole) || isFirst)) continue;
    if (toldAnyway(found.elsewhere, tail)) return { ...found, question };
    const ofBoth = withAnotherYear(found.elsewhere, tail);
    if (ofBoth !== undefined) return { ...found, question, elsewhere: ofBoth };
    const piece: UnreadPiece = {
      ...rest,
      text: question.slice(rest.start, rest.end),
      note: "Only what stands before it is answered: ask this by itself.",
      suggestions: () => [],
    };
    return { ...found, question, unread: [...found.unread, piece] };
  }
  return whole;
}
