import { type KnownSpellings, commonIn } from "./common-words";
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
  /** What is compared of the whole spelling. */
  readonly spelling: string;
  readonly whole: string;
  readonly letters: Uint16Array;
  /** Only what is nearer than this is near. */
  readonly within: number;
  /** Counted on top: words were left out of it. */
  readonly extra: number;
}

/** What is so far away or farther is not near; a whole name with its common words must be nearer, for much of it is alike anyway. */
const far = { telling: 0.4, whole: 0.1, turned: 0.2 };
/** What it counts that words were left out, and that they stand in another order. */
const shortened = 0.1;
const turned = 0.05;
/** In a name of more words nobody turns them round. */
const mostTurned = 6;
/** Words that only join others. */
const joining = new Set(["of", "the", "and", "on", "in", "for", "to"]);
/** What tells a name apart has so many letters, or the whole of it counts. */
const fewest = 4;
/** No name is so long; what is typed beyond it is no name. */
const longest = 200;

/**
 * Spellings of things, plain, among which the nearest to another is found. They are measured on what tells them apart: words that
 * many of the things have, such as "Republic of", count for next to nothing.
 */
export class Spellings<Thing> {
  readonly #common: ReadonlySet<string>;
  readonly #all: readonly Spelled<Thing>[];
  /** Their telling words in order of the alphabet. */
  readonly #turned: readonly Spelled<Thing>[];

  constructor(known: KnownSpellings<Thing>) {
    this.#common = commonIn(known);
    this.#all = known.flatMap(([spelling, thing]) => this.#spelled(spelling, thing));
    this.#turned = known.flatMap(([spelling, thing]) => this.#turnedRound(spelling, thing));
  }

  /** Up to `most` of the things that are nearest to a plain name, the nearest first, each once; far ones are left out. */
  nearest(name: string, most: number): Near<Thing>[] {
    if (name.length > longest) return [];
    const hopes = [
      ...hopesOf(this.#spelled(name, undefined), this.#all),
      ...hopesOf(this.#turnedRound(name, undefined), this.#turned),
    ];
    const best = new Map<Thing, Near<Thing>>();
    let limit = Infinity;
    for (const { one, other, atLeast } of hopes.sort((a, b) => a.atLeast - b.atLeast)) {
      if (atLeast > limit) break;
      const away = apart(one, other, limit);
      if (away >= (best.get(other.thing)?.away ?? Infinity)) continue;
      best.set(other.thing, { thing: other.thing, spelling: other.whole, away });
      limit = nearestFirst(best.values())[most - 1]?.away ?? Infinity;
    }
    return nearestFirst(best.values()).slice(0, most);
  }

  /** What of a spelling tells it apart and, where that is not all of it, the whole. */
  #spelled<Of>(spelling: string, thing: Of): Spelled<Of>[] {
    const words = spelling.split(" ");
    const telling = words.filter((word) => !this.#common.has(word));
    const whole = spelledAs(spelling, spelling, thing, { within: far.telling, extra: 0 });
    const short = telling.join(" ");
    if (telling.length === words.length || short.length < fewest) return [whole];
    return [
      spelledAs(short, spelling, thing, { within: far.telling, extra: shortened }),
      { ...whole, within: far.whole },
    ];
  }

  /** What tells a spelling apart, whatever the order of its words. */
  #turnedRound<Of>(spelling: string, thing: Of): Spelled<Of>[] {
    const words = spelling.split(" ").filter((word) => !this.#common.has(word) && !joining.has(word));
    if (words.length < 2 || words.length > mostTurned) return [];
    return [spelledAs(words.sort().join(" "), spelling, thing, { within: far.turned, extra: shortened + turned })];
  }
}

const spelledAs = <Of>(
  spelling: string,
  whole: string,
  thing: Of,
  how: Pick<Spelled<Of>, "within" | "extra">,
): Spelled<Of> => ({ thing, spelling, whole, letters: lettersOf(spelling), ...how });

/** The nearer first, then by spelling. */
export const nearestFirst = <Thing>(near: Iterable<Near<Thing>>): Near<Thing>[] =>
  [...near].sort((a, b) => a.away - b.away || (a.spelling < b.spelling ? -1 : 1));

interface Hope<Thing> {
  readonly one: Spelled<unknown>;
  readonly other: Spelled<Thing>;
  /** How near it can be at best. */
  readonly atLeast: number;
}

const hopesOf = <Thing>(wanted: readonly Spelled<unknown>[], all: readonly Spelled<Thing>[]): Hope<Thing>[] =>
  wanted.flatMap((one) => all.flatMap((other) => hopeOf(one, other)));

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
