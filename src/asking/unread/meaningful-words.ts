import type { Lexicon } from "../../phrases/lexicon";
import type { Token } from "../../phrases/typed-text";
import { wordsOfPhrases } from "../../phrases/wording";
import { wordsOfSides } from "../../statements/own-sides";

const made = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Every word that may mean something: those of phrases, of names, and of the sides of topics. */
export function foldedWords(lexicon: Lexicon): ReadonlySet<string> {
  const known = made.get(lexicon) ?? new Set([...wordsOfPhrases, ...lexicon.words, ...wordsOfSides(lexicon.names)]);
  made.set(lexicon, known);
  return known;
}

/** Whether a word may mean something; a figure, or a figure with a letter, always may. */
export const isKnown = ({ word, sign }: Token, lexicon: Lexicon): boolean =>
  sign || /^\d+(?:st|nd|rd|th)?$/.test(word) || foldedWords(lexicon).has(word);
