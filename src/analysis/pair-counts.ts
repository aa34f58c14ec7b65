import type { Counts } from "./agreement.figures";
import type { Sized } from "../graph/bytes";
import { inTurns } from "../graph/pieces";
import { type RollCalls, codes } from "../resolutions/roll-calls";
import { group, numbers, pairCounted, votesAbreast } from "./pair-counter";

const { YES, NO, ABSTAIN } = codes;

/** What every state did in some roll calls, as bits, so that two states are compared 128 votes at a time. */
export class VotesInBits implements Sized {
  readonly #line: number;
  readonly #words: Uint32Array;

  private constructor(states: number, rollCalls: number) {
    // Of no votes there is one group, with nothing in it.
    this.#line = Math.max(1, Math.ceil(rollCalls / votesAbreast)) * group;
    this.#words = new Uint32Array(states * this.#line);
  }

  /** `places` are those of the roll calls in their table; a state stands at its place in the universe. */
  static async of(rollCalls: RollCalls, places: readonly number[]): Promise<VotesInBits> {
    const states = rollCalls.universe.all;
    const votes = new VotesInBits(states.length, places.length);
    await inTurns(states.keys(), (state) => {
      votes.#write(state, rollCalls.of(state), places);
    });
    return votes;
  }

  get bytes(): number {
    return this.#words.byteLength;
  }

  /** What a state did at these places of its line in the table, 32 votes at a time, which takes half as long as one by one. */
  #write(state: number, choices: Uint8Array, places: readonly number[]): void {
    for (let from = 0; from < places.length; from += 32) {
      const to = Math.min(from + 32, places.length);
      let [yes, no, abstain] = [0, 0, 0];
      for (let at = from; at < to; at += 1) {
        const choice = choices[places[at] ?? NaN];
        yes |= (choice === YES ? 1 : 0) << (at & 31);
        no |= (choice === NO ? 1 : 0) << (at & 31);
        abstain |= (choice === ABSTAIN ? 1 : 0) << (at & 31);
      }
      const word = state * this.#line + Math.floor(from / votesAbreast) * group + ((from % votesAbreast) >> 5);
      this.#words[word] = yes;
      this.#words[word + 4] = no;
      this.#words[word + 8] = yes | no | abstain;
    }
  }

  #lineOf(state: number): Uint32Array {
    return this.#words.subarray(state * this.#line, (state + 1) * this.#line);
  }

  /** Counts what two states did in the votes that both took part in, into seven numbers from `to` on. */
  count(a: number, b: number, into: Uint32Array, to: number): void {
    const counted = pairCounted(this.#lineOf(a), this.#lineOf(b));
    for (let number = 0; number < numbers; number += 1) into[to + number] = counted[number] ?? 0;
    // The program counts those that differ.
    into[to + 1] = (counted[0] ?? 0) - (counted[1] ?? 0);
  }

  /** The same of one pair, by name. */
  counts(a: number, b: number): Counts {
    const into = new Uint32Array(numbers);
    this.count(a, b, into, 0);
    return countsIn(into, 0);
  }
}

/** The numbers of a pair that begin at a place, by name. */
function countsIn(counted: Uint32Array, place: number): Counts {
  const at = (number: number): number => counted[place + number] ?? 0;
  return { shared: at(0), identical: at(1), opposed: at(2), aYes: at(3), aNo: at(4), bYes: at(5), bNo: at(6) };
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
    return countsIn(this.#counted, place);
  }
}

/** Where the numbers of a pair begin, the pairs in the order of the later of the two. */
const placeOf = (a: number, b: number): number => ((b * (b + 1)) / 2 + a) * numbers;
