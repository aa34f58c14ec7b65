// cspell:ignore favou
import type { Named } from "../../names/named";
import type { Lexicon } from "../../phrases/lexicon";
import { TypedText } from "../../phrases/typed-text";
import type { UnreadPiece } from "../asking";

/** What somebody would have done; whoever only asks politely is no one of whom that is asked. */
const form =
  /\b(?:would|could|might|should|must)(?:n['’]t|\s+not|\s+never)?\s+(?!(?:you|i|we|it)\b)(?:(?!which\b|who\b|that\b)[\p{L}\p{N}'’-]+\s+){0,3}?have\s+(?:(?:not|never|also|instead|rather)\s+)?(?:voted|supported|opposed|abstained|backed|rejected|sponsored|co-?sponsored|signed|joined|ratified|endorsed|changed|blocked)(?:\s+(?:yes|no|for|against|in favou?r(?:\s+of)?|with))?/iu;

/** The kinds of things whose pages tell what was done instead. */
const kinds = ["Resolution", "Proposal", "Topic", "Norm"];

/** What nobody did: that is on no record, and what was done is no answer to it. */
export function neverDone(
  question: string,
  lexicon: Lexicon,
): { piece: UnreadPiece; named: readonly Named[] } | undefined {
  const found = form.exec(question);
  if (found === null) return undefined;
  const [text] = found;
  const typed = new TypedText(question, lexicon);
  const things = typed.tokens.flatMap((_, at) =>
    lexicon.starting(typed, at).flatMap(({ thing }) => (kinds.includes(thing.label) ? [thing] : [])),
  );
  const [first] = things;
  return {
    piece: {
      start: found.index,
      end: found.index + text.length,
      text,
      note: "What states would have done is not on record, and what they did is no answer to it: ask what they did, such as “voted no on”.",
      suggestions: () => [],
    },
    named: first === undefined ? [] : [first],
  };
}
