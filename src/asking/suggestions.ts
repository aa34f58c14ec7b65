import { nearest, plain } from "../names/nearest";
import type { Lexicon } from "../phrases/lexicon";
import { foldedWords } from "./vocabulary";

/** The kinds of things whose names are offered. */
const offered = ["Topic", "State", "Coalition", "Resolution", "Proposal", "Norm", "Process", "Meeting", "Organisation"];

/** How long what is left unread may be for anything to be near to it. */
const mostLetters = 60;
const mostOffered = 4;

/** The names and words that are nearest to what was left unread, the nearest first. */
export function suggestionsFor(text: string, lexicon: Lexicon): string[] {
  if (text.length > mostLetters || text.length < 3) return [];
  const names = lexicon.names.near(offered, text).map(({ thing }) => thing.name);
  const said = new Set(names.map((name) => plain(name)));
  const words = text.includes(" ")
    ? []
    : nearest(
        text,
        [...foldedWords(lexicon)].filter((word) => word.length > 3),
        2,
      );
  return [...new Set([...names, ...words.filter((word) => !said.has(word) && word !== plain(text))])].slice(
    0,
    mostOffered,
  );
}
