import { type SetOf, readAs } from "./set";
import type { Joined } from "./set-of";

/** One word of a `where` with what it is given. */
export interface WordSaid {
  readonly word: string;
  readonly value: unknown;
}

/** How a `where` is put together of parts: which words it has, in the order in which a sentence says them. */
export type WordOrder = readonly string[];

/** All of these together, in one object where that says the same in the same order, else joined by `and`. */
function allOf<Where extends Joined<Where>>(parts: readonly Where[], order: WordOrder): Where {
  const [only] = parts;
  // Of nothing but everything it is said that it is on record, and not that all is asked for.
  if (only !== undefined && parts.length === 1) return isEverything(only) ? ({ and: [only] } as Where) : only;
  const keys = parts.map((part) => Object.keys(part));
  const places = keys.map(([key = ""]) => [...order, "or", "not"].indexOf(key));
  const rising = places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1));
  const times = keys.flat().filter((key) => key === "year" || key === "during");
  if (parts.length > 1 && rising && times.length < 2 && keys.every(({ length }) => length === 1))
    return Object.assign({} as Where, ...parts) as Where;
  return { and: [...parts] } as Where;
}

const isEverything = <Where extends Joined<Where>>({ and, ...others }: Where): boolean =>
  and?.length === 0 && Object.keys(others).length === 0;

/** Any of these. */
const anyOf = <Where extends Joined<Where>>(parts: readonly Where[]): Where => {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : ({ or: [...parts] } as Where);
};

/** What is none of it. */
const noneOf = <Where extends Joined<Where>>(part: Where): Where => ({ not: part }) as Where;

/** The `where` that a set of words describes. */
export const whereOf = <Where extends Joined<Where>>(set: SetOf<WordSaid>, order: WordOrder): Where =>
  readAs<WordSaid, Where>(set, {
    atom: ({ word, value }) => ({ [word]: value }) as unknown as Where,
    all: (parts) => allOf(parts, order),
    any: anyOf,
    not: noneOf,
  });
