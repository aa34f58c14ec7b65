import { foundAt, foundIn } from "../lookup";
import { everyOne } from "../graph/known";
import type { Reading } from "../graph/reading";
import { compared } from "../pages/orders";
import { State } from "./state";
import { StateStatus } from "./state-status";
import { state } from "./state.kind";
import { states } from "./state.things";

/** All states at one revision, and sets of them as rows of bits: the state at place n of the order is bit n. */
export class Universe {
  readonly #place: ReadonlyMap<string, bigint>;
  readonly #byCode: ReadonlyMap<string, State>;
  /** The set of all states. */
  readonly everyone: bigint;
  /** The set of the members of the United Nations. */
  readonly members: bigint;
  /** All but those of the past: whoever may be meant where nothing else is said. */
  readonly present: bigint;

  constructor(
    /** In the order of their names. */
    readonly all: readonly State[],
  ) {
    this.#place = new Map(all.map(({ iso3 }, index) => [iso3, 1n << BigInt(index)]));
    this.#byCode = new Map(all.map((state) => [state.iso3, state]));
    this.everyone = (1n << BigInt(all.length)) - 1n;
    this.present = this.setOf(all.filter(({ status }) => status !== StateStatus.FORMER).map(({ iso3 }) => iso3));
    this.members = this.setOf(all.filter(({ status }) => status === StateStatus.MEMBER).map(({ iso3 }) => iso3));
  }

  /** The set of these states. Throws where a code is no state's, which is a fault of ours. */
  setOf(codes: Iterable<string>): bigint {
    let set = 0n;
    for (const code of codes) set |= foundIn(this.#place, code, "state");
    return set;
  }

  /** The state with this code. Throws where there is none, which is a fault of ours. */
  state(iso3: string): State {
    const state = this.#byCode.get(iso3);
    if (state === undefined) throw new Error(`the graph has no State ${iso3}`);
    return state;
  }

  /** The states of a set, in the order of their names. */
  statesOf(set: bigint): State[] {
    return this.placesOf(set).map((place) => foundAt(this.all, place, "state"));
  }

  /** The places of the states of a set in the order of all names. */
  placesOf(set: bigint): number[] {
    // As text: to shift the set anew for each state takes longer than all else.
    const bits = set.toString(2);
    const places: number[] = [];
    for (let place = 0; place < bits.length; place++) if (bits[bits.length - 1 - place] === "1") places.push(place);
    return places;
  }
}

/**
 * The sets of states that answer several questions, one for each of `asked`: each row of the answer has the place of its question, `key`,
 * and the codes of the states. Throws where a question has no row, which is a fault of ours.
 */
export async function setsOf(
  reading: Reading,
  asked: readonly unknown[],
  answer: Promise<readonly { readonly key: number; readonly members: readonly string[] }[]>,
): Promise<bigint[]> {
  const [universe, rows] = await Promise.all([universeOf(reading), answer]);
  const sets = new Map(rows.map(({ key, members }) => [key, universe.setOf(members)]));
  return asked.map((_, key) => foundIn(sets, key, "answer to question"));
}

/** How many things are in a set of bits. */
export function sizeOf(set: bigint): number {
  let size = 0;
  for (let rest = set; rest > 0n; rest &= rest - 1n) size += 1;
  return size;
}

/** The universe of this revision. */
export function universeOf(reading: Reading): Promise<Universe> {
  return reading.kept.get(
    "universe",
    async () => {
      const [every, made] = await Promise.all([everyOne(reading, state.label), states.maker(reading)]);
      const all = every.map((one) => made(one[state.key]));
      return new Universe(all.sort((a, b) => compared([a.name, a.iso3], [b.name, b.iso3])));
    },
    [state.label],
  );
}
