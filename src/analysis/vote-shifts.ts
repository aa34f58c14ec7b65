import { inTurns } from "../graph/pieces";
import { type RollCalls, codes } from "../resolutions/roll-calls";

/** How one state chose in some roll calls, by their places in the table. */
export interface Course {
  /** The place of the state in the universe. */
  readonly state: number;
  /** In how many of the roll calls it made a choice. */
  readonly votes: number;
  /** How often it chose otherwise than in its vote before. */
  readonly changes: number;
  /** The first and the last of its votes, by their places. */
  readonly first: number;
  readonly last: number;
}

/** The course of each of the states, by their places, that made a choice in two of the roll calls or more. Takes these in order of date. */
export async function coursesOf(
  rollCalls: RollCalls,
  states: readonly number[],
  places: readonly number[],
): Promise<readonly Course[]> {
  const courses = await inTurns(states, (state) => courseOf(rollCalls, state, places));
  return courses.filter(({ votes }) => votes > 1);
}

function courseOf(rollCalls: RollCalls, state: number, places: readonly number[]): Course {
  let [votes, changes, first, last, before] = [0, 0, -1, -1, 0];
  for (const place of places) {
    const choice = rollCalls.choice(state, place);
    if (choice === 0 || choice === codes.ABSENT) continue;
    if (votes === 0) first = place;
    else if (choice !== before) changes += 1;
    votes += 1;
    last = place;
    before = choice;
  }
  return { state, votes, changes, first, last };
}

/** Whether the last vote of a course is another choice than the first. */
export const hasShifted = (rollCalls: RollCalls, { state, first, last }: Course): boolean =>
  rollCalls.choice(state, first) !== rollCalls.choice(state, last);
