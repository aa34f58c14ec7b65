import type { Reading } from "../graph/reading";
import type { State } from "../states/state";
import { universeOf } from "../states/universe";
import type { Among, Over } from "./asked";
import { PairCounts, VotesInBits } from "./pair-counts";
import { recent } from "./recent";
import { rollCallsOf } from "./roll-calls";

/** How some states voted beside each other in some roll calls. */
export interface Comparison {
  /** In the order of their names, as in the counts. */
  readonly states: readonly State[];
  readonly counts: PairCounts;
}

/** The places of a set of states in the universe, in the order of their names. */
export async function placesOf(reading: Reading, set: bigint): Promise<number[]> {
  const { all } = await universeOf(reading);
  return all.flatMap((_, place) => (((set >> BigInt(place)) & 1n) === 1n ? [place] : []));
}

/** Compares every two states; kept while it is among the last few that were asked for. */
export function comparisonOf(reading: Reading, among: Among, over: Over): Promise<Comparison> {
  return recent(reading, `pairs ${among.set.toString(36)} ${over.key}`, async () => {
    const [rollCalls, places] = await Promise.all([rollCallsOf(reading), placesOf(reading, among.set)]);
    return {
      states: rollCalls.universe.statesOf(among.set),
      counts: new PairCounts(new VotesInBits(rollCalls, places, over.places), places.length),
    };
  });
}
