import type { Named, Names } from "../names/names";
import { plain } from "../names/nearest";

/** What may stand before the letter of a norm: `N-a`, `Norm a`, `13(a)`, `A/70/174 para 13(a)`. */
const before = new Set(["n", "un", "norm", "norms", "of", "a", "70", "174", "para", "paragraph", "13"]);

/** The letter that a spelling of a norm means, or undefined where it is no spelling of a letter: then it may be a name. */
export function letterOf(spelling: string): string | undefined {
  const words = plain(spelling)
    .replace(/\b13([a-k])\b/, "13 $1")
    .split(" ");
  const letter = words.at(-1) ?? "";
  return /^[a-k]$/.test(letter) && words.slice(0, -1).every((word) => before.has(word)) ? letter : undefined;
}

/** The norm that a name means, or undefined. Throws AmbiguousName. */
export function findNorm(names: Names, spelling: string, argument: string): Named | undefined {
  return names.find(["Norm"], letterOf(spelling) ?? spelling, argument);
}

/** The norm that a name in a filter means. Throws UnknownName, with the nearest names, where none does. */
export function getNorm(names: Names, spelling: string, argument: string): Named {
  return names.get(["Norm"], letterOf(spelling) ?? spelling, argument);
}
