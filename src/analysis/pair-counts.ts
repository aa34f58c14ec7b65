import type { Counts } from "./agreement.figures";
import { type RollCalls, codes } from "./roll-calls";

/** Of each 32 roll calls a state has four words side by side: where it voted yes, no, abstained, did any of these. */
const abreast = 4;
/** The numbers counted of a pair, in the order of Counts. */
const numbers = 7;

/** What some states did in some roll calls, as bits, so that two of them are compared 32 votes at a time. */
export class VotesInBits {
  readonly #line: number;
  readonly #bits: Int32Array;

  /** `states` and `places` are places in the universe and in the table of roll calls. */
  constructor(rollCalls: RollCalls, states: readonly number[], places: readonly number[]) {
    this.#line = Math.ceil(places.length / 32) * abreast;
    this.#bits = new Int32Array(states.length * this.#line);
    for (const [index, state] of states.entries())
      for (let at = 0; at < places.length; at += 1) {
        const choice = rollCalls.choice(state, places[at] ?? 0);
        if (choice !== 0 && choice !== codes.ABSENT) this.#set(index * this.#line + (at >> 5) * abreast, choice, at);
      }
  }

  #set(word: number, choice: number, at: number): void {
    const bit = 1 << (at & 31);
    const [own, any] = [word + choice - 1, word + abreast - 1];
    this.#bits[own] = (this.#bits[own] ?? 0) | bit;
    this.#bits[any] = (this.#bits[any] ?? 0) | bit;
  }

  /** Counts what the states at places `a` and `b` of the list did in the votes that both took part in, into seven numbers from `to` on. */
  count(a: number, b: number, into: Uint32Array, to: number): void {
    const bits = this.#bits;
    const end = (a + 1) * this.#line;
    let [shared, differing, opposed, aYes, aNo, bYes, bNo] = [0, 0, 0, 0, 0, 0, 0];
    for (let i = a * this.#line, j = b * this.#line; i < end; i += abreast, j += abreast) {
      const both = (bits[i + 3] ?? 0) & (bits[j + 3] ?? 0);
      const [yesA, noA] = [(bits[i] ?? 0) & both, (bits[i + 1] ?? 0) & both];
      const [yesB, noB] = [(bits[j] ?? 0) & both, (bits[j + 1] ?? 0) & both];
      shared += ones(both);
      differing += ones((yesA ^ yesB) | (noA ^ noB));
      opposed += ones((yesA & noB) | (noA & yesB));
      aYes += ones(yesA);
      aNo += ones(noA);
      bYes += ones(yesB);
      bNo += ones(noB);
    }
    into.set([shared, shared - differing, opposed, aYes, aNo, bYes, bNo], to);
  }
}

/** How many bits of a word are set, by adding neighbours in ever wider lanes. */
function ones(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The counts of every pair of some states, and of each with itself: its own votes. */
export class PairCounts {
  readonly #counted: Uint32Array;

  constructor(
    votes: VotesInBits,
    /** How many states there are. */
    readonly size: number,
  ) {
    this.#counted = new Uint32Array(((size * (size + 1)) / 2) * numbers);
    for (let b = 0; b < size; b += 1)
      for (let a = 0; a <= b; a += 1) votes.count(a, b, this.#counted, placeOf(a, b));
  }

  /** What two states did, by their places in the list. */
  of(a: number, b: number): Counts {
    const place = placeOf(Math.min(a, b), Math.max(a, b));
    const [shared = 0, identical = 0, opposed = 0, ...choices] = this.#counted.subarray(place, place + numbers);
    const [yes = 0, no = 0, otherYes = 0, otherNo = 0] = choices;
    const first = { shared, identical, opposed, aYes: yes, aNo: no, bYes: otherYes, bNo: otherNo };
    return a <= b ? first : { ...first, aYes: otherYes, aNo: otherNo, bYes: yes, bNo: no };
  }
}

/** Where the numbers of a pair begin, the pairs in the order of the later of the two. */
const placeOf = (a: number, b: number): number => ((b * (b + 1)) / 2 + a) * numbers;
