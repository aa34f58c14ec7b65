import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Coalition } from "../coalitions/coalition";
import { statesOnRoll } from "../coalitions/memberships";
import { foundAt, foundIn } from "../lookup";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { membersOf, questionOf } from "../questions/question";
import { Resolution } from "../resolutions/resolution";
import { RollCall } from "../resolutions/roll-call";
import { rollCallWithKey } from "../resolutions/roll-call.graph";
import { resolutions } from "../resolutions/resolution.things";
import { ResolutionWhere } from "../resolutions/resolution.where";
import { type ChosenRollCalls, over } from "./chosen";
import { Cohesion, CohesionVote } from "./cohesion";
import { cohesionOf } from "./cohesion.votes";
import { placesOf } from "./votes-compared";
import { Roll } from "./roll";
import { type VoteColumn, rollCallsOf } from "../resolutions/roll-calls";

@Resolver(() => Coalition)
export class CohesionOfCoalition {
  @FieldResolver(() => Cohesion, {
    complexity: ({ childComplexity }) => 10 + childComplexity,
    description:
      "How far the member states of the coalition vote as one, vote by vote, by the Agreement Index of Hix, Noury and Roland, with the states that voted against the line of most.",
  })
  async cohesion(
    @Root() coalition: Coalition,
    @Arg("over", () => ResolutionWhere, {
      nullable: true,
      description: "Only the recorded votes on these resolutions count; all of them when nothing is said.",
    })
    where: ResolutionWhere | null,
    @Arg("roll", () => Roll, {
      defaultValue: Roll.ON_THE_DAY,
      description:
        "Whether the votes of the members of today count as those of the coalition, or the votes of the members of the day of the vote.",
    })
    roll: Roll,
    @Ctx() reading: Reading,
  ): Promise<Cohesion> {
    const [rollCalls, asked] = await Promise.all([rollCallsOf(reading), over(reading, where)]);
    const ofToday = roll === Roll.NOW || coalition.definition !== undefined;
    const members = await (ofToday ? membersNow(reading, coalition) : membersByDay(reading, coalition, asked));
    return cohesionOf(rollCalls, asked.places, members);
  }
}

@Resolver(() => CohesionVote)
export class ResolutionOfCohesionVote {
  @FieldResolver(() => Resolution, {
    nullable: true,
    description: "The resolution that the vote was on; null where an imported dataset has no symbol for it.",
  })
  resolution(@Root() { symbol }: CohesionVote, @Ctx() reading: Reading) {
    return symbol === null ? null : resolutions.byKey(reading, symbol);
  }

  @FieldResolver(() => RollCall, { description: "The recorded vote itself." })
  rollCall(@Root() { rollCallKey }: CohesionVote, @Ctx() reading: Reading) {
    return rollCallWithKey(reading, rollCallKey);
  }
}

type MembersAt = (rollCall: number) => readonly number[];

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
