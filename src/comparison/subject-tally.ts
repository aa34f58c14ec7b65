import type { Reading } from "../graph/reading";
import { byState } from "../positions/by-state";
import { factsOfAll } from "../positions/facts";
import type { askedOf } from "../positions/held";
import type { StateWhere } from "../questions/state.where";
import { universeOf } from "../states/universe";
import { statesAmong } from "./among";
import { type TallyBy, type TallyRow, tallyOfPositions } from "./position-tally";

/** How many states are on record as is asked, by what is to be counted by. */
export async function statesCounted(
  reading: Reading,
  asked: ReturnType<typeof askedOf>,
  by: readonly TallyBy[],
  states: StateWhere | null,
): Promise<TallyRow[]> {
  const [universe, limits, facts] = await Promise.all([
    universeOf(reading),
    statesAmong(reading, states),
    factsOfAll(reading, asked),
  ]);
  const own = byState(facts);
  // Observers are in no count of states.
  const members = universe.statesOf(universe.members).filter(({ iso3 }) => limits.has(iso3));
  return tallyOfPositions(members, (iso3) => own.get(iso3) ?? [], by);
}
