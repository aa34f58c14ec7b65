import { Arg, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from "type-graphql";
import { BadQuestion } from "../errors";
import type { Reading } from "../graph/reading";
import { StateWhere } from "../questions/state.where";
import { ResolutionWhere } from "../resolutions/resolution.where";
import { RollCallWhere } from "../resolutions/roll-call.where";
import { type Universe, universeOf } from "../states/universe";
import { AgreementMeasure } from "./agreement-measure";
import { amongSaid, minSharedSaid, overSaid, votesSaid } from "./arguments";
import { type ChosenStates, type ChosenRollCalls, among, least, over } from "./chosen";
import { Bloc, Blocs, Resemblance } from "./bloc";
import { type Split, splitOf } from "./bloc.network";
import { resemblanceOf } from "./bloc.resemblance";
import { Cohesion } from "./cohesion";
import { cohesionOf } from "./cohesion.votes";
import { comparisonOf, placesOf } from "./votes-compared";
import { rollCallsOf } from "../resolutions/roll-calls";

@Resolver(() => Blocs)
export class BlocsResolver {
  @Query(() => Blocs, {
    complexity: ({ childComplexity }) => 2_000 + childComplexity,
    description:
      "Which states vote as blocs: the communities in the network of agreement, each beside the coalition that it is most like.",
  })
  async blocs(
    @Arg("among", () => StateWhere, amongSaid) some: StateWhere | null,
    @Arg("over", () => ResolutionWhere, overSaid) resolutions: ResolutionWhere | null,
    @Arg("rollCalls", () => RollCallWhere, votesSaid) votes: RollCallWhere | null,
    @Arg("resolution", () => Float, {
      nullable: true,
      defaultValue: 1,
      description:
        "How fine the division is: above 1 more and smaller blocs, below 1 fewer and larger; above 0, at most 10.",
    })
    resolution: number | null,
    @Arg("minShared", () => Int, minSharedSaid) minShared: number | null,
    @Arg("measure", () => AgreementMeasure, {
      defaultValue: AgreementMeasure.VOETEN,
      description:
        "The measure by which agreement is taken. Kappa and pi are not defined for two states that always made one and the same choice, so these would not be tied.",
    })
    measure: AgreementMeasure,
    @Ctx() reading: Reading,
  ): Promise<Blocs> {
    const [fine, enough] = [fineness(resolution), least(minShared)];
    const [states, rollCalls] = await Promise.all([among(reading, some), over(reading, resolutions, votes)]);
    const comparison = await comparisonOf(reading, states, rollCalls);
    const key = `blocs ${measure} ${enough} ${fine} ${states.set.toString(36)} ${rollCalls.key}`;
    const split = await reading.kept.get(key, () => splitOf(comparison, measure, enough, fine));
    const { blocs, apart } = placed(await universeOf(reading), split.blocs, states, rollCalls);
    return Object.assign(new Blocs(), {
      blocs,
      apart,
      modularity: split.modularity,
      mean: split.mean,
      resolution: fine,
      measure,
      resolutions: rollCalls.places.length,
      sentence: `Blocs of ${states.says}, in ${rollCalls.says}`,
    });
  }
}

@Resolver(() => Bloc)
export class BlocResolver {
  @FieldResolver(() => Resemblance, {
    nullable: true,
    description:
      "The coalition that the bloc is most like by the index of Jaccard, with the members of today, or of the day of which the list of its members is known; of equals the first by slug. Null where no coalition has a state in common with the bloc.",
  })
  resembles(@Root() { set, among: { set: asked } }: Bloc, @Ctx() reading: Reading) {
    return resemblanceOf(reading, set, asked);
  }

  @FieldResolver(() => Cohesion, {
    complexity: ({ childComplexity }) => 10 + childComplexity,
    description: "How far the states of the bloc vote as one, in the votes from which the bloc was found.",
  })
  async cohesion(@Root() { set, over: { places } }: Bloc, @Ctx() reading: Reading): Promise<Cohesion> {
    const members = await placesOf(reading, set);
    return cohesionOf(await rollCallsOf(reading), places, () => members);
  }
}

/** The blocs with their states, the largest first and of equals the one whose first state comes first; and the states in none. */
function placed(universe: Universe, communities: Split["blocs"], asked: ChosenStates, rollCalls: ChosenRollCalls) {
  const blocs = communities.map((codes) => {
    const set = universe.setOf(codes);
    const members = universe.statesOf(set);
    return Object.assign(new Bloc(), { set, members, size: members.length, among: asked, over: rollCalls });
  });
  blocs.sort((a, b) => (a.size === b.size ? Number(firstOf(a) - firstOf(b)) : b.size - a.size));
  const inOne = blocs.reduce((all, { set }) => all | set, 0n);
  return { blocs, apart: universe.statesOf(asked.set & ~inOne) };
}

/** The bit of the first state of a bloc. */
const firstOf = ({ set }: Bloc): bigint => set & -set;

/** The resolution to be used. Throws BadQuestion where it is none. */
function fineness(asked: number | null): number {
  const resolution = asked ?? 1;
  if (resolution > 0 && resolution <= 10) return resolution;
  throw new BadQuestion(
    `resolution: ${resolution} is none; write a number above 0, at most 10, such as 1.2.`,
    "resolution",
  );
}
