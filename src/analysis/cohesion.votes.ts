import { inTurns } from "../graph/pieces";
import { Choice } from "../resolutions/choice";
import { Cohesion, CohesionVote } from "./cohesion";
import { pluralityOf } from "../resolutions/plurality";
import { type RollCalls, codes } from "../resolutions/roll-calls";

/** How sets of states voted: `members` gives, for the place of a roll call, the places of those whose votes count in it. */
export async function cohesionOf(
  rollCalls: RollCalls,
  places: readonly number[],
  members: (rollCall: number) => readonly number[],
): Promise<Cohesion> {
  const votes = await inTurns(places, (place) => voteOf(rollCalls, place, members(place)));
  const defined = votes.flatMap(({ agreementIndex }) => agreementIndex ?? []);
  const sum = defined.reduce((total, one) => total + one, 0);
  const mean = defined.length === 0 ? null : sum / defined.length;
  return Object.assign(new Cohesion(), { mean, counted: defined.length, votes });
}

function voteOf(rollCalls: RollCalls, place: number, members: readonly number[]): CohesionVote {
  const chosen = members.map((state) => rollCalls.choice(state, place));
  const count = (choice: Choice) => chosen.filter((one) => one === codes[choice]).length;
  const [yes, no, abstain] = [count(Choice.YES), count(Choice.NO), count(Choice.ABSTAIN)];
  const plurality = pluralityOf({ YES: yes, NO: no, ABSTAIN: abstain });
  const broke = members.filter((_, index) => {
    const choice = chosen[index] ?? 0;
    return plurality !== null && choice !== 0 && choice !== codes.ABSENT && choice !== codes[plurality];
  });
  return Object.assign(new CohesionVote(), {
    symbol: rollCalls.all[place]?.symbol ?? null,
    rollCallKey: rollCalls.all[place]?.id,
    agreementIndex: agreementIndex(yes, no, abstain),
    yes,
    no,
    abstain,
    absent: count(Choice.ABSENT),
    plurality,
    brokeRanks: broke.flatMap((state) => rollCalls.universe.all[state] ?? []),
  });
}

/** Hix, Noury and Roland 2005, p. 215, as one fraction of whole numbers: (max - (n - max) / 2) / n; null where n is 0. */
export function agreementIndex(yes: number, no: number, abstain: number): number | null {
  const all = yes + no + abstain;
  return all === 0 ? null : (3 * Math.max(yes, no, abstain) - all) / (2 * all);
}
