import { registerEnumType } from "type-graphql";

/** The words of a vocabulary, each under its own name, as an enumeration has them: `Region.AFRICAN` is `"AFRICAN"`. */
export type Vocabulary<Word extends string = string> = { readonly [Each in Word]: Each };

/** What each word of a vocabulary means, and what the vocabulary itself is. */
export interface Meaning {
  readonly name: string;
  readonly about: string;
  readonly words: Readonly<Record<string, string>>;
}

const meanings = new WeakMap<object, Meaning>();

/**
 * A vocabulary, said once: its name, what it is, and each word with what it means. The seed refuses any other word, the API has
 * it as an enumeration with these descriptions, the data dictionary lists it.
 */
export function vocabulary<const Word extends string>(
  name: string,
  about: string,
  words: Readonly<Record<Word, string>>,
): Vocabulary<Word> {
  const given = Object.entries<string>(words);
  const its = Object.freeze(Object.fromEntries(given.map(([word]) => [word, word]))) as Vocabulary<Word>;
  meanings.set(its, { name, about, words });
  registerEnumType(its, {
    name,
    description: about,
    valuesConfig: Object.fromEntries(given.map(([word, description]) => [word, { description }])) as never,
  });
  return its;
}

/** What a vocabulary means. Throws for what is none. */
export function meaningOf(its: Vocabulary): Meaning {
  const meaning = meanings.get(its);
  if (meaning === undefined) throw new TypeError(`${Object.keys(its).join(", ")}: not a vocabulary`);
  return meaning;
}

/** Words of a vocabulary as a sentence has them: `voting bloc or treaty`. */
export const inWords = (words: readonly string[]): string => words.join(" or ").toLowerCase().replaceAll("_", " ");
