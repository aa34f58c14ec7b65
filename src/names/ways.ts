import { collapsed } from "./folded";
import type { Named } from "./named";
import { plain } from "./nearest";
import { unrevised } from "./citations";

/** Every name of a thing, plain. */
export function namesIn(named: Named): string[] {
  const names = [named.name, ...named.aliases, ...letters(named)].map(plain);
  const drafts = named.label === "Resolution" ? names.map(unrevised) : [];
  return [...new Set([...names, ...names.map(collapsed), ...drafts])];
}

/** Every way to write a thing, plain. */
export const spellingsOf = (named: Named): string[] => [...new Set([plain(named.key), ...namesIn(named)])];

/** A paragraph as a sentence says it: `paragraph 27 of A/79/214`. */
export function paragraphInWords(key: string, name: string): string {
  const [document = "", number] = name.split("#");
  return number === undefined ? `paragraph ${key}` : `paragraph ${number} of ${document}`;
}

/** What may stand before the letter of a norm. */
const beforeLetter = [
  "N-",
  "norm ",
  "UN norm ",
  "13",
  "13 ",
  "norm 13 ",
  "para 13 ",
  "paragraph 13 ",
  "A/70/174 para 13 ",
  "A/70/174 paragraph 13 ",
];

/** A norm goes by its letter in paragraph 13 of A/70/174, written in many ways; anything else has only its names. */
const letters = ({ label, key }: Named): string[] =>
  label === "Norm" ? beforeLetter.map((before) => before + key) : [];
