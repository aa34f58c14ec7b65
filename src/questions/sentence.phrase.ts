import type { Heard, Phrase } from "../phrases/phrase";
import { type TypedText, likeliest } from "../phrases/typed-text";
import { wording as literally } from "../phrases/wording";
import { joinedReader } from "../sets/joined.phrase";
import { type WordSaid, whereOf } from "../sets/merged";
import { type SetOf, all, atom } from "../sets/set";
import { noRecord, opening, stateWords } from "./question";
import type { StateWhere } from "./state.where";

/** A clause of a question about states, as it was read, and from where to where. */
export interface ClauseHeard extends WordSaid {
  readonly at: number;
  readonly end: number;
  readonly cost: number;
}

/** The words of a question with their phrases. */
const phrases: readonly { readonly word: string; readonly phrase: Phrase<unknown> }[] = Object.entries(stateWords).map(
  ([word, { phrase }]) => ({ word, phrase }),
);

const clauses = {};

/** How many ways to read the same words are kept. */
const mostWays = 6;

/** Every clause that can be read from a place on. */
export const clausesFrom = (typed: TypedText, at: number): readonly ClauseHeard[] =>
  typed.once(clauses, at, () =>
    likeliest(
      phrases.flatMap(({ word, phrase }) =>
        phrase.hear(typed, at).map(({ value, end, cost }) => ({ word, value, at, end, cost })),
      ),
      mostWays,
    ),
  );

const reader = joinedReader<ClauseHeard>({
  one: (typed, at) =>
    clausesFrom(typed, at).map((clause) => ({
      value: atom(clause),
      end: clause.end,
      cost: clause.cost,
      long: phrases.some(({ word, phrase }) => word === clause.word && phrase.isLong?.(clause.value) === true),
    })),
  no: literally(noRecord),
});

const [some, every] = [literally<object>(opening.some), literally<object>(opening.all)] as const;

/** A sentence about states, as the API says it, from a place on. */
export const sentencesFrom = (typed: TypedText, at: number): readonly Heard<SetOf<ClauseHeard>>[] => [
  ...every.hear(typed, at).map(({ end, cost }) => ({ value: all<ClauseHeard>(), end, cost })),
  ...some.hear(typed, at).flatMap(({ end }) => reader.whole(typed, end)),
];

const isNothing = (set: SetOf<ClauseHeard>): boolean => set.kind === "all" && set.of.length === 0;

const order = phrases.map(({ word }) => word);

/** The `where` that such a set of clauses asks; without clauses, the one that asks nothing. */
export const whereAsked = (set: SetOf<ClauseHeard>): StateWhere =>
  isNothing(set) ? {} : whereOf<StateWhere>(set, order);
