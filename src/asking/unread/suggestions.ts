import { edits } from "../../names/edits";
import { plain } from "../../names/nearest";
import type { Lexicon } from "../../phrases/lexicon";
import { foldedWords } from "./meaningful-words";

/** The kinds of things whose names are offered. */
const offered = ["Topic", "State", "Coalition", "Proposal"];

/** How long what is left unread may be for anything to be near to it. */
const mostLetters = 50;
const mostOffered = 4;

/** Of how many letters a word must be for another to be offered. */
const fewestLetters = 4;

/** How many letters of a word may be wrong: of a short one few, and not its first, or it is another word. */
const mostWrong = (word: string): number => (word.length < 8 ? 1 : 2);
const isNear = (word: string, other: string): boolean =>
  edits(word, other, mostWrong(word)) <= mostWrong(word) && (word.length > 5 || word[0] === other[0]);

/** Words that are known, and only stand where they mean nothing. */
const isSmall = (text: string): boolean =>
  /^(?:with|from|that|this|than|then|their|there|what|when|where|which|about|make|made|does|have)$/i.test(text);

/** The names and words that are nearest to what was left unread, the nearest first. */
export function suggestionsFor(text: string, lexicon: Lexicon): string[] {
  if (text.length > mostLetters || text.length < fewestLetters) return [];
  if (isSmall(text)) return [];
  const word = plain(text);
  const known = foldedWords(lexicon);
  const strange = word.split(" ").filter((one) => one.length >= fewestLetters && !/\d/.test(one) && !known.has(one));
  // A name that shares other words with what was written is not what was meant.
  const names = lexicon.names
    .near(offered, text)
    .filter(({ spelling }) => spelling.split(" ").some((its) => strange.some((one) => isNear(one, its))))
    .map(({ thing }) => thing.name);
  const said = new Set(names.map((name) => plain(name)));
  const words = word.includes(" ") ? [] : nearestWords(word, known);
  return [...new Set([...names, ...words.filter((one) => !said.has(one) && one !== word)])].slice(0, mostOffered);
}

/** The known words that are nearest to one that is none, the nearest first. */
function nearestWords(word: string, known: ReadonlySet<string>): string[] {
  if (word.length < fewestLetters) return [];
  const near: { readonly other: string; readonly away: number }[] = [];
  const one = word.replace(/s$/, "");
  for (const other of known) {
    // One and several of a thing are the same word, which is known then.
    if (other.replace(/s$/, "") === one) continue;
    if (other.length < fewestLetters || Math.abs(other.length - word.length) > mostWrong(word)) continue;
    if (isNear(word, other)) near.push({ other, away: edits(word, other, mostWrong(word)) });
  }
  return near
    .toSorted((a, b) => a.away - b.away)
    .slice(0, 2)
    .map(({ other }) => other);
}
