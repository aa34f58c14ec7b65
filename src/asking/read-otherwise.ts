import type { TypedText } from "../phrases/typed-text";
import { wording } from "../phrases/wording";
import type { ClauseHeard } from "../questions/sentence.phrase";
import { attending } from "../questions/words/attending";
import { anyOfClause } from "./quantifiers";

type Words = readonly [string, ...string[]];

/** Words that clauses begin with and that are read as something else, with what is said of that. */
export const readOtherwise: readonly (readonly [why: string, forms: Words])[] = [
  ["Who was there is not on record: the answer is who spoke.", attending],
];

const others = wording<object>(...(readOtherwise.flatMap(([, forms]) => forms) as [string, ...string[]]));

/** The words of a clause that say something else than it is read as. */
export const readOtherwiseIn = (
  typed: TypedText,
  { at, end, word }: Pick<ClauseHeard, "at" | "end" | "word">,
): readonly { readonly at: number; readonly end: number }[] =>
  word === "spoke"
    ? others
        .hear(typed, at)
        .filter((heard) => heard.end <= end)
        .map((heard) => ({ at, end: heard.end }))
    : word === "position"
      ? everyVote(typed, at, end)
      : [];

/** `abstained in both PoA votes`: a side by vote is taken by any of them. */
const everyVote = (typed: TypedText, at: number, end: number): { readonly at: number; readonly end: number }[] =>
  typed.tokens.flatMap((token, place) =>
    place >= at &&
    place < end &&
    /^(?:all|every|each|both)$/.test(token.word) &&
    typed.tokens.slice(place, end).some(({ word }) => /^votes?$/.test(word))
      ? [{ at: place, end: place + 1 }]
      : [],
  );

/** Whether words of a clause say more than it, or something else. */
export const saysMore = (typed: TypedText, clause: ClauseHeard): boolean =>
  [...anyOfClause(typed, clause), ...readOtherwiseIn(typed, clause)].some(({ at }) => typed.word(at) !== "both");
