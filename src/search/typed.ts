import { BadQuestion } from "../errors";
import { edits } from "../names/edits";
import { plain } from "../names/nearest";

/** How many words of a search count, and how many letters of each. */
export const mostWords = 16;

/** How many letters of each word count. */
export const mostLetters = 64;

/** A word must be so long before a letter of it may be wrong. */
const forgivenFrom = 5;
/** So many letters are the beginning of a word; fewer would be the beginning of everything. */
const begunFrom = 2;

/** What somebody typed, read: plain words, without a sign that could mean anything to the index. */
export interface Typed {
  readonly words: readonly string[];
  /** Those of them by which a thing is known; all of them, where there is no such word. */
  readonly telling: readonly string[];
  /** The whole of it, plain, as names are compared. */
  readonly whole: string;
  /** Whether something of it was left out. */
  readonly cut: boolean;
}

/** Reads what was typed. Throws BadQuestion where there is no letter and no figure in it. */
export function typed(query: string): Typed {
  const whole = plain(query);
  const all = [...new Set(whole.split(" "))].filter((word) => word !== "");
  if (all.length === 0)
    throw new BadQuestion(
      'query: there is no word in it. Write one word or several, a name or a document symbol, such as "gender language", "Russia" or "A/RES/77/37".',
      "query",
    );
  const words = all.slice(0, mostWords).map((word) => Array.from(word).slice(0, mostLetters).join(""));
  const telling = words.filter((word) => !small.has(word));
  return { words, telling: telling.length === 0 ? words : telling, whole, cut: words.join(" ") !== all.join(" ") };
}

/** Words that ask, or join others: where only some of the words are found, these tell nothing. */
const small = new Set(
  "a an the this that these those and or but not no of in on at to for from by with without about as than into over is are was were be been do does did has have had can could will would should may might it its they their them he she we our you your i my me who whom whose what which when where why how many much any all some ever also country countries nation nations".split(
    " ",
  ),
);

/** Whether a word may be spelt otherwise by a letter; a figure is never another figure. */
export const isForgiven = (word: string): boolean => word.length >= forgivenFrom && !/\p{N}/u.test(word);

/** Whether a word may be the beginning of a longer one: only the last, which may still be being typed. */
export const isBegun = ({ words }: Typed, word: string): boolean => word === words.at(-1) && word.length >= begunFrom;

/** How near a word of a text comes to one that was typed: 3 the same, 2 begun by it, 1 spelt otherwise by a letter. */
export interface WordMatch {
  readonly word: string;
  readonly near: number;
}

/** The word typed that a word of a text, plain, is most like; undefined where it is like none. */
export function likeness(typed: Typed, token: string): WordMatch | undefined {
  const near = typed.telling.map((word) => ({ word, near: nearness(typed, word, token) }));
  return near.filter((one) => one.near > 0).sort((a, b) => b.near - a.near)[0];
}

function nearness(typed: Typed, word: string, token: string): number {
  if (token === word) return 3;
  if (isBegun(typed, word) && token.startsWith(word)) return 2;
  return isSpelt(word, token) ? 1 : 0;
}

/** Whether a word, or a whole name, may be another but for a letter, or two neighbours the other way round. */
export const isSpelt = (typed: string, other: string): boolean => isForgiven(typed) && edits(other, typed, 1) <= 1;
