const { max } = Math;

/** Plain spellings of things; those of one thing stand together. */
export type KnownSpellings<Thing> = readonly (readonly [spelling: string, thing: Thing])[];

/** A word tells names apart unless more things than this have it, and more than this share of all. */
const common = { things: 5, share: 0.05 };

/** The words that many of the things have; a figure is never one of them. */
export function commonIn(known: KnownSpellings<unknown>): Set<string> {
  const having = new Map<string, { last: unknown; things: number }>();
  const all = new Set<unknown>();
  for (const [spelling, thing] of known) {
    all.add(thing);
    for (const word of spelling.split(" ")) {
      const its = having.get(word);
      if (its === undefined) having.set(word, { last: thing, things: 1 });
      // The spellings of a thing stand together, so nothing is counted twice.
      else if (its.last !== thing) having.set(word, { last: thing, things: its.things + 1 });
    }
  }
  const many = max(common.things, common.share * all.size);
  return new Set([...having].flatMap(([word, { things }]) => (things > many && /^\p{L}+$/u.test(word) ? [word] : [])));
}
