import { edits, editsAtLeast, lettersOf } from "./edits";

const { abs, floor, max, min } = Math;

/** Something that has been found near: 0 away is the same, 1 has nothing in common. */
export interface Near<Thing> {
  readonly thing: Thing;
  readonly spelling: string;
  readonly away: number;
}

interface Spelled<Thing> {
  readonly thing: Thing;
  readonly spelling: string;
  readonly letters: Uint16Array;
  /** Only what is nearer than this is near. */
  readonly within: number;
  /** Counted on top: words were left out of it. */
  readonly extra: number;
}

/** What is so far away or farther is not near; a whole name with its common words must be nearer, for much of it is alike anyway. */
const far = { telling: 0.4, whole: 0.1 };
/** What it counts that words were left out. */
const shortened = 0.1;
/** What tells a name apart has so many letters, or the whole of it counts. */
const fewest = 4;
/** No name is so long; what is typed beyond it is no name. */
const longest = 200;
/** A word tells names apart unless more things than this have it, and more than this share of all. */
const common = { things: 5, share: 0.05 };

/** Plain spellings of things; those of one thing stand together. */
type Known<Thing> = readonly (readonly [spelling: string, thing: Thing])[];

/**
 * Spellings of things, plain, among which the nearest to another is found. They are measured on what tells them apart: words that
 * many of the things have, such as "Republic of", count for next to nothing.
 */
export class Spellings<Thing> {
  readonly #common: ReadonlySet<string>;
  readonly #all: readonly Spelled<Thing>[];

  constructor(known: Known<Thing>) {
    this.#common = commonIn(known);
    this.#all = known.flatMap(([spelling, thing]) => this.#spelled(spelling, thing));
  }

  /** Up to `most` of the things that are nearest to a plain name, the nearest first, each once; far ones are left out. */
  nearest(name: string, most: number): Near<Thing>[] {
    if (name.length > longest) return [];
    const wanted = this.#spelled(name, undefined);
    const hopes = wanted.flatMap((one) => this.#all.flatMap((other) => hopeOf(one, other)));
    const best = new Map<Thing, Near<Thing>>();
    let limit = Infinity;
    for (const { one, other, atLeast } of hopes.sort((a, b) => a.atLeast - b.atLeast)) {
      if (atLeast > limit) break;
      const away = apart(one, other, limit);
      if (away >= (best.get(other.thing)?.away ?? Infinity)) continue;
      best.set(other.thing, { thing: other.thing, spelling: other.spelling, away });
      limit = nearestFirst(best.values())[most - 1]?.away ?? Infinity;
    }
    return nearestFirst(best.values()).slice(0, most);
  }

  /** What of a spelling tells it apart and, where that is not all of it, the whole. */
  #spelled<Of>(spelling: string, thing: Of): Spelled<Of>[] {
    const words = spelling.split(" ");
    const telling = words.filter((word) => !this.#common.has(word));
    const whole = { thing, spelling, letters: lettersOf(spelling), within: far.telling, extra: 0 };
    const short = telling.join(" ");
    if (telling.length === words.length || short.length < fewest) return [whole];
    const its = { thing, spelling: short, letters: lettersOf(short), within: far.telling, extra: shortened };
    return [its, { ...whole, within: far.whole }];
  }
}

/** The nearer first, then by spelling. */
export const nearestFirst = <Thing>(near: Iterable<Near<Thing>>): Near<Thing>[] =>
  [...near].sort((a, b) => a.away - b.away || (a.spelling < b.spelling ? -1 : 1));

/** The words that many of the things have; a figure is never one of them. */
function commonIn(known: Known<unknown>): Set<string> {
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

interface Hope<Thing> {
  readonly one: Spelled<unknown>;
  readonly other: Spelled<Thing>;
  /** How near it can be at best. */
  readonly atLeast: number;
}

/** What may be near, told without comparing it letter by letter; nothing where it cannot be. */
function hopeOf<Thing>(one: Spelled<unknown>, other: Spelled<Thing>): Hope<Thing>[] {
  const [longer, limit] = [longerOf(one, other), min(one.within, other.within)];
  const byLength = abs(one.spelling.length - other.spelling.length) / longer;
  const byLetters = byLength < limit ? editsAtLeast(one.letters, other.letters) / longer : byLength;
  const atLeast = min(byLetters, standingIn(one.spelling, other.spelling));
  return atLeast < limit ? [{ one, other, atLeast: atLeast + max(one.extra, other.extra) }] : [];
}

const longerOf = (one: Spelled<unknown>, other: Spelled<unknown>): number =>
  max(one.spelling.length, other.spelling.length, 1);

/** The share of letters to change, or less where one stands whole in the other; Infinity where that is more than `most`. */
function apart(one: Spelled<unknown>, other: Spelled<unknown>, most: number): number {
  const longer = longerOf(one, other);
  const within = min(one.within, other.within);
  const changed = edits(one.spelling, other.spelling, floor(min(within, most) * longer)) / longer;
  const away = min(changed, standingIn(one.spelling, other.spelling));
  return away < within && away <= most ? away + max(one.extra, other.extra) : Infinity;
}

/** Of a name that was typed in part, or with more around it: near, the nearer the more of the longer it is. Anything else is 1. */
function standingIn(wanted: string, name: string): number {
  const [part, whole] = wanted.length < name.length ? [wanted, name] : [name, wanted];
  if (part.length < (part === wanted ? 3 : 4) || !whole.includes(part)) return 1;
  // What was typed may end within a word; a name in it is whole.
  const stands = part === wanted ? ` ${whole}`.includes(` ${part}`) : ` ${whole} `.includes(` ${part} `);
  return stands ? 0.3 + 0.1 * (1 - part.length / whole.length) : 1;
}
