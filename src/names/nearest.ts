import { folded } from "./folded";
import { Spellings } from "./spellings";

/** A name as it is compared: without accents, case, punctuation and articles. */
export function plain(name: string): string {
  return folded(name).replace(/^the /, "");
}

/** Up to `most` of the candidates that are nearest to a name that was not found, the nearest first; far ones are left out. */
export function nearest(name: string, candidates: Iterable<string>, most = 3): string[] {
  const known = [...new Set(candidates)].map((one) => [plain(one), one] as const);
  return new Spellings(known).nearest(plain(name), most).map(({ thing }) => thing);
}

/** ` Did you mean "a" or "b"?`, or nothing. */
export function didYouMean(suggestions: readonly string[]): string {
  if (suggestions.length === 0) return "";
  return ` Did you mean ${suggestions.map((one) => `"${one}"`).join(" or ")}?`;
}
