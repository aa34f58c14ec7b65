import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Coalition } from "../coalitions/coalition";
import type { Reading } from "../graph/reading";
import { Resolution } from "../resolutions/resolution";
import { RollCall } from "../resolutions/roll-call";
import { rollCallWithKey } from "../resolutions/roll-call.graph";
import { resolutions } from "../resolutions/resolution.things";
import { ResolutionWhere } from "../resolutions/resolution.where";
import { RollCallWhere } from "../resolutions/roll-call.where";
import { votesSaid } from "./arguments";
import { over } from "./chosen";
import { membersAt } from "./coalition-at-votes";
import { Cohesion, CohesionVote } from "./cohesion";
import { cohesionOf } from "./cohesion.votes";
import { Roll } from "./roll";
import { rollCallsOf } from "../resolutions/roll-calls";

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
    @Arg("rollCalls", () => RollCallWhere, votesSaid) votes: RollCallWhere | null,
    @Arg("roll", () => Roll, {
      defaultValue: Roll.ON_THE_DAY,
      description:
        "Whether the votes of the members of today count as those of the coalition, or the votes of the members of the day of the vote.",
    })
    roll: Roll,
    @Ctx() reading: Reading,
  ): Promise<Cohesion> {
    const [rollCalls, asked] = await Promise.all([rollCallsOf(reading), over(reading, where, votes)]);
    return cohesionOf(rollCalls, asked.places, await membersAt(reading, coalition, roll, asked));
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
