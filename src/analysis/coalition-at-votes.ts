import type { Coalition } from "../coalitions/coalition";
import { statesOnRoll } from "../coalitions/memberships";
import type { Reading } from "../graph/reading";
import { foundAt, foundIn } from "../lookup";
import { namesOf } from "../names/names";
import { membersOf, questionOf } from "../questions/question";
import { type VoteColumn, rollCallsOf } from "../resolutions/roll-calls";
import type { ChosenRollCalls } from "./chosen";
import { Roll } from "./roll";
import { placesOf } from "./votes-compared";

/** The members whose votes count as a coalition's in a roll call, all by their places. */
type MembersAt = (rollCall: number) => readonly number[];

/** The members of a coalition at each of some roll calls: those of the day, or those of today. */
export function membersAt(
  reading: Reading,
  coalition: Coalition,
  roll: Roll,
  asked: ChosenRollCalls,
): Promise<MembersAt> {
  const ofToday = roll === Roll.NOW || coalition.definition !== undefined;
  return ofToday ? membersNow(reading, coalition) : membersByDay(reading, coalition, asked);
}

/** Its members of today, or of the day of its roll, or by its definition: the same at every vote. */
async function membersNow(reading: Reading, { slug }: Coalition): Promise<MembersAt> {
  const question = questionOf({ memberOf: { coalition: slug } }, await namesOf(reading));
  const members = await placesOf(reading, await membersOf(reading, question));
  return () => members;
}

/** Its members on the day of each vote. The rolls of all days are one statement. */
async function membersByDay(reading: Reading, { slug }: Coalition, { places }: ChosenRollCalls): Promise<MembersAt> {
  const { all } = await rollCallsOf(reading);
  const at = (place: number) => foundAt(all, place, "roll call");
  const days = new Map(places.map(at).map((one) => [dayOf(one), one]));
  const rolls = await Promise.all(
    [...days].map(async ([day, { first, last }]) => {
      const roll = await statesOnRoll(reading, { coalition: slug, from: first, to: last, statuses: [] });
      return [day, await placesOf(reading, roll)] as const;
    }),
  );
  const members = new Map(rolls);
  return (place) => foundIn(members, dayOf(at(place)), "roll of");
}

const dayOf = ({ first, last }: VoteColumn): string => `${first}/${last}`;
