import type { NameHeard, TypedText } from "./typed-text";

const spokenOf = new Set(["Resolution", "Topic", "Proposal", "Norm", "Coalition"]);
/** A name is likelier to be meant than what "it" may stand for. */
const pronounCost = 0.5;
/** How many words before its last one a name is looked for of which that is a part. */
const mostInName = 4;

export const isPronoun = (word: string): boolean => /^(?:it|them)$/.test(word);

/** What "it" stands for: what was named last before it, of the kinds that one speaks of so, by the whole of its name. */
export function namedBefore(
  typed: TypedText,
  at: number,
  namesFrom: (place: number) => readonly NameHeard[],
): readonly NameHeard[] {
  const spoken = (from: number) => namesFrom(from).filter(({ thing, end }) => end <= at && spokenOf.has(thing.label));
  for (let last = at - 1; last >= 0; last -= 1) {
    const named = spoken(last);
    if (named.length === 0) continue;
    const ends = named.map(({ end }) => end);
    // `collective countermeasures` is named, and not `countermeasures` alone.
    const places = typed.tokens
      .slice(Math.max(0, last - mostInName), last)
      .map((_, back) => Math.max(0, last - mostInName) + back);
    const longer = places.map((from) => spoken(from).filter(({ end }) => ends.includes(end)));
    const whole = longer.find((names) => names.length > 0) ?? named;
    return whole.map(({ thing }) => ({ thing, end: at + 1, cost: pronounCost }));
  }
  return [];
}
