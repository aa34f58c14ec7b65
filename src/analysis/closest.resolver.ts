import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { compared, pageOfHeld } from "../pages/held";
import { PageArgs, costOfPage, windowOf } from "../pages/page.args";
import { StateWhere } from "../questions/state.where";
import { ResolutionWhere } from "../resolutions/resolution.where";
import { State } from "../states/state";
import { universeOf } from "../states/universe";
import { type Counts, figureOf, figuresOf } from "./agreement.figures";
import { AgreementMeasure } from "./agreement-measure";
import { amongSaid, minSharedSaid } from "./arguments";
import { among, least, over } from "./asked";
import { ClosestConnection, ClosestEdge } from "./closest";
import { comparisonOf } from "./comparison";

/** A neighbour, before it is a row of a page. */
interface Neighbour {
  readonly state: State;
  readonly counts: Counts;
  /** Its place in the order: how far it is from the nearest that can be, its name, its code. */
  readonly place: readonly [number, string, string];
}

@Resolver(() => State)
export class ClosestOfState {
  @FieldResolver(() => ClosestConnection, {
    complexity: (asked) => 50 + costOfPage(asked),
    description:
      "The states that voted most like it, the nearest first, and by name where they are equally near; with every measure and the number of shared votes. Who has too few shared votes with it, or no figure by the measure, is left out.",
  })
  async closest(
    @Root() root: State,
    @Arg("over", () => ResolutionWhere, {
      description: "In the recorded votes on these resolutions; an empty object means all.",
    })
    resolutions: ResolutionWhere,
    @Arg("among", () => StateWhere, amongSaid) some: StateWhere | null,
    @Arg("measure", () => AgreementMeasure, { defaultValue: AgreementMeasure.VOETEN, description: "Nearest by which measure." })
    measure: AgreementMeasure,
    @Arg("minShared", () => Int, minSharedSaid) minShared: number | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() reading: Reading,
  ) {
    const enough = least(minShared);
    const [universe, states, rollCalls] = await Promise.all([
      universeOf(reading),
      among(reading, some),
      over(reading, resolutions),
    ]);
    const others = { ...states, set: states.set | universe.setOf([root.iso3]) };
    const { states: all, counts } = await comparisonOf(reading, others, rollCalls);
    const own = all.findIndex(({ iso3 }) => iso3 === root.iso3);
    const chosen = all.filter()
  }
}
