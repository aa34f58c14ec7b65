import { foundAt } from "../lookup";
import type { Reading } from "../graph/reading";
import type { State } from "../states/state";
import { universeOf } from "../states/universe";
import type { ChosenStates, ChosenRollCalls } from "./chosen";
import { PairCounts, VotesInBits } from "./pair-counts";
import { rollCallsOf } from "../resolutions/roll-calls";

/** How some states voted beside each other in some roll calls. */
export interface VotesCompared {
  /** In the order of their names, as in the counts. */
  readonly states: readonly State[];
  readonly counts: PairCounts;
}

/** The places of a set of states in the universe, in the order of their names. */
export async function placesOf(reading: Reading, set: bigint): Promise<number[]> {
  return (await universeOf(reading)).placesOf(set);
}

/** What every state did in some roll calls. */
export const votesInBits = (reading: Reading, { key, places }: ChosenRollCalls): Promise<VotesInBits> =>
  reading.kept.get(`bits ${key}`, async () => VotesInBits.of(await rollCallsOf(reading), places));

/** Compares every two states; kept for the revision as long as there is room. */
export function comparisonOf(reading: Reading, among: ChosenStates, over: ChosenRollCalls): Promise<VotesCompared> {
  return reading.kept.get(`pairs ${among.set.toString(36)} ${over.key}`, async () => {
    const [votes, places] = await Promise.all([votesInBits(reading, over), placesOf(reading, among.set)]);
    const { all } = await universeOf(reading);
    return { states: places.map((place) => foundAt(all, place, "state")), counts: await PairCounts.of(votes, places) };
  });
}
