import { distance } from "fastest-levenshtein";

/** A name as it is compared: without accents, case, punctuation and articles. */
export function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}

/** Up to `most` of the candidates that are nearest to a name that was not found, the nearest first; far ones are left out. */
export function nearest(name: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = plain(name);
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, away: apart(wanted, plain(candidate)) }))
    .filter(({ away }) => away <= 0.5)
    .sort((a, b) => a.away - b.away || a.candidate.localeCompare(b.candidate))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** 0 for the same, 1 for nothing in common: the share of letters to change, or less where one stands whole in the other. */
function apart(wanted: string, candidate: string): number {
  const longest = Math.max(wanted.length, candidate.length, 1);
  const edits = distance(wanted, candidate) / longest;
  const within = wanted.length >= 3 && candidate.includes(wanted);
  return within ? Math.min(edits, 0.3 + 0.1 * (1 - wanted.length / longest)) : edits;
}

/** ` Did you mean "a" or "b"?`, or nothing. */
export function didYouMean(suggestions: readonly string[]): string {
  if (suggestions.length === 0) return "";
  return ` Did you mean ${suggestions.map((one) => `"${one}"`).join(" or ")}?`;
}
