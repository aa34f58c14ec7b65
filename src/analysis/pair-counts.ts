import type { Counts } from "./agreement.figures";
import type { Sized } from "../graph/bytes";
import { inTurns } from "../graph/pieces";
import { type RollCalls, codes } from "../resolutions/roll-calls";

/** Of each 32 roll calls a state has four words side by side: where it voted yes, no, abstained, did any of these. */
const abreast = 4;
/** The numbers counted of a pair, in the order of Counts. */
const numbers = 7;

/** What every state did in some roll calls, as bits, so that two states are compared 32 votes at a time. */
export class VotesInBits implements Sized {
  readonly #line: number;
  readonly #bits: Int32Array;

  private constructor(states: number, rollCalls: number) {
    this.#line = Math.ceil(rollCalls / 32) * abreast;
    this.#bits = new Int32Array(states * this.#line);
  }

  /** `places` are those of the roll calls in their table; a state stands at its place in the universe. */
  static async of(rollCalls: RollCalls, places: readonly number[]): Promise<VotesInBits> {
    const states = rollCalls.universe.all;
    const votes = new VotesInBits(states.length, places.length);
    await inTurns(states.keys(), (state) => {
      for (const [at, place] of places.entries()) votes.#add(state, at, rollCalls.choice(state, place));
    });
    return votes;
  }

  #add(state: number, at: number, choice: number): void {
    if (choice !== 0 && choice !== codes.ABSENT) this.#set(state * this.#line + (at >> 5) * abreast, choice, at);
  }

  get bytes(): number {
    return this.#bits.byteLength;
  }

  #set(word: number, choice: number, at: number): void {
    const bit = 1 << (at & 31);
    const [own, any] = [word + choice - 1, word + abreast - 1];
    this.#bits[own] = (this.#bits[own] ?? 0) | bit;
    this.#bits[any] = (this.#bits[any] ?? 0) | bit;
  }

  /** Counts what two states did in the votes that both took part in, into seven numbers from `to` on. */
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

  /** The same of one pair, by name. */
  counts(a: number, b: number): Counts {
    const into = new Uint32Array(numbers);
    this.count(a, b, into, 0);
    return countsIn(into);
  }
}

/** How many bits of a word are set, by adding neighbours in ever wider lanes. */
function ones(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function countsIn(counted: Uint32Array): Counts {
  const [shared = 0, identical = 0, opposed = 0, aYes = 0, aNo = 0, bYes = 0, bNo = 0] = counted;
  return { shared, identical, opposed, aYes, aNo, bYes, bNo };
}

/** The counts of every pair of some states, and of each with itself: its own votes. */
export class PairCounts implements Sized {
  readonly #counted: Uint32Array;

  private constructor(states: number) {
    this.#counted = new Uint32Array(((states * (states + 1)) / 2) * numbers);
  }

  /** `states` are places in the universe; from here on a state is known by its place in this list. */
  static async of(votes: VotesInBits, states: readonly number[]): Promise<PairCounts> {
    const counts = new PairCounts(states.length);
    await inTurns(states.entries(), ([b, second]) => {
      for (const [a, first] of states.slice(0, b + 1).entries())
        votes.count(first, second, counts.#counted, placeOf(a, b));
    });
    return counts;
  }

  get bytes(): number {
    return this.#counted.byteLength;
  }

  /** What two states did; the earlier of the two is the first. */
  of(a: number, b: number): Counts {
    const place = placeOf(Math.min(a, b), Math.max(a, b));
    return countsIn(this.#counted.subarray(place, place + numbers));
  }
}

/** Where the numbers of a pair begin, the pairs in the order of the later of the two. */
const placeOf = (a: number, b: number): number => ((b * (b + 1)) / 2 + a) * numbers;
