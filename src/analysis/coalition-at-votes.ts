import type { Coalition } from "../coalitions/coalition";
import { stretchesOfRoll, statesOnRoll } from "../coalitions/memberships";
import { inTurns } from "../graph/pieces";
import type { Reading } from "../graph/reading";
import { foundAt, foundIn } from "../lookup";
import { namesOf } from "../names/names";
import { membersOf, questionOf } from "../questions/question";
import { rollCallsOf } from "../resolutions/roll-calls";
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

/** Its members on the day of each vote. One roll is asked for of all votes between which it did not change, and the rolls are one statement. */
async function membersByDay(reading: Reading, { slug }: Coalition, { places }: ChosenRollCalls): Promise<MembersAt> {
  const [{ all }, stretchOf] = await Promise.all([rollCallsOf(reading), stretchesOfRoll(reading, slug)]);
  const stretches = new Map(
    await inTurns(places, (place) => [place, stretchOf(foundAt(all, place, "roll call"))] as const),
  );
  const votes = new Map([...stretches].map(([place, stretch]) => [stretch, foundAt(all, place, "roll call")]));
  const rolls = await Promise.all(
    [...votes].map(async ([stretch, { first, last }]) => {
      const roll = await statesOnRoll(reading, { coalition: slug, from: first, to: last, statuses: [] });
      return [stretch, await placesOf(reading, roll)] as const;
    }),
  );
  const members = new Map(rolls);
  return (place) => foundIn(members, foundIn(stretches, place, "stretch of"), "roll of");
}
