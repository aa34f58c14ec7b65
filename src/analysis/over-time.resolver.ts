import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Coalition } from "../coalitions/coalition";
import { BadQuestion } from "../errors";
import { inTurns } from "../graph/pieces";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { costOfSome } from "../pages/page.args";
import { ResolutionWhere } from "../resolutions/resolution.where";
import { RollCallWhere } from "../resolutions/roll-call.where";
import { rollCallsOf } from "../resolutions/roll-calls";
import { State } from "../states/state";
import { universeOf } from "../states/universe";
import { figuresOf } from "./agreement.figures";
import { overSaid, votesSaid } from "./arguments";
import { over } from "./chosen";
import { membersAt } from "./coalition-at-votes";
import { cohesionOf } from "./cohesion.votes";
import { countsOfTwo } from "./counts-of-two";
import { TimeBy, placesInTime } from "./figures-in-time";
import { AgreementInTime, CohesionInTime } from "./over-time";
import { Roll } from "./roll";

const bySaid = { defaultValue: TimeBy.YEAR, description: "Whether the figures are by year or by session." };

@Resolver(() => State)
export class AgreementOfStateInTime {
  @FieldResolver(() => [AgreementInTime], {
    complexity: costOfSome(80),
    description:
      "How far this state and another voted alike, year by year or session by session, in order; periods without a recorded vote are left out. States of the past have figures for their years.",
  })
  async agreementOverTime(
    @Root() state: State,
    @Arg("with", () => String, { description: "The other state, by any usual name or code." }) other: string,
    @Arg("by", () => TimeBy, bySaid) by: TimeBy,
    @Arg("over", () => ResolutionWhere, overSaid) where: ResolutionWhere | null,
    @Arg("rollCalls", () => RollCallWhere, votesSaid) votes: RollCallWhere | null,
    @Ctx() reading: Reading,
  ): Promise<AgreementInTime[]> {
    const { key } = (await namesOf(reading)).get(["State"], other, "with");
    if (key === state.iso3)
      throw new BadQuestion(`with: ${state.name} always agrees with itself; name another state.`, "with");
    const [rollCalls, { all }, { places }] = await Promise.all([
      rollCallsOf(reading),
      universeOf(reading),
      over(reading, where, votes),
    ]);
    const [here, there] = [state.iso3, key].map((code) => all.findIndex(({ iso3 }) => iso3 === code));
    return inTurns(placesInTime(rollCalls, places, by), ([period, its]) =>
      Object.assign(new AgreementInTime(), {
        period,
        ...figuresOf(countsOfTwo(rollCalls, its, here ?? -1, there ?? -1), 1),
      }),
    );
  }
}

@Resolver(() => Coalition)
export class CohesionOfCoalitionInTime {
  @FieldResolver(() => [CohesionInTime], {
    complexity: costOfSome(80),
    description:
      "How far the member states of the coalition voted as one, year by year or session by session, in order; periods without a recorded vote are left out.",
  })
  async cohesionOverTime(
    @Root() coalition: Coalition,
    @Arg("by", () => TimeBy, bySaid) by: TimeBy,
    @Arg("over", () => ResolutionWhere, overSaid) where: ResolutionWhere | null,
    @Arg("rollCalls", () => RollCallWhere, votesSaid) votes: RollCallWhere | null,
    @Arg("roll", () => Roll, {
      defaultValue: Roll.ON_THE_DAY,
      description: "Whether the votes of the members of today count, or those of the members of the day of each vote.",
    })
    roll: Roll,
    @Ctx() reading: Reading,
  ): Promise<CohesionInTime[]> {
    const [rollCalls, asked] = await Promise.all([rollCallsOf(reading), over(reading, where, votes)]);
    const members = await membersAt(reading, coalition, roll, asked);
    const periods = placesInTime(rollCalls, asked.places, by);
    const found: CohesionInTime[] = [];
    for (const [period, places] of periods) {
      const { mean, counted } = await cohesionOf(rollCalls, places, members);
      found.push(Object.assign(new CohesionInTime(), { period, mean, counted, votes: places.length }));
    }
    return found;
  }
}
