import { didYouMean, nearest } from "../names/nearest";

/** What may have been meant by a name that nothing bears, as a sentence; undefined where nothing is near. */
export function suggestionFor(wanted: string, known: Iterable<string>): string | undefined {
  const all = [...known];
  const near = nearest(wanted, all, 2);
  if (near.length > 0) return didYouMean(near).trim();
  const next = wanted.length === 1 ? nextLetter(wanted, all) : [];
  return next.length === 0 ? undefined : didYouMean(next).trim();
}

/** Single letters have no letters in common, so the next one in the alphabet is the nearest. */
function nextLetter(wanted: string, known: readonly string[]): string[] {
  const away = (letter: string): number => Math.abs(letter.charCodeAt(0) - wanted.charCodeAt(0));
  return known
    .filter((one) => one.length === 1)
    .sort((a, b) => away(a) - away(b))
    .slice(0, 1);
}
