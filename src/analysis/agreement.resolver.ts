import { Arg, Args, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from "type-graphql";
import { once } from "../graph/once";
import { inTurns } from "../graph/pieces";
import type { Reading } from "../graph/reading";
import { pageInMemory } from "../pages/list-in-memory";
import { NameOrder } from "../pages/orders";
import { PageArgs, costOfComputed, windowOf } from "../pages/page.args";
import { StateWhere } from "../questions/state.where";
import { ResolutionWhere } from "../resolutions/resolution.where";
import { RollCallWhere } from "../resolutions/roll-call.where";
import type { State } from "../states/state";
import { Agreement, AgreementPair, AgreementPairConnection } from "./agreement";
import { figureOf, figuresOf } from "./agreement.figures";
import { AgreementMeasure } from "./agreement-measure";
import { amongSaid, minSharedSaid, overSaid, votesSaid } from "./arguments";
import { among, least, over } from "./chosen";
import { comparisonOf } from "./votes-compared";

/** A matrix of all states is some 38,000 numbers. */
const costOfMatrix = 2_000;
/** So many pairs of states are put together once. */
const costOfPairs = 50;

const pairsOf = once<readonly Two[]>();

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => Agreement, {
    complexity: ({ childComplexity }) => 1_000 + childComplexity,
    description:
      "How far states voted alike, every two of them, by four measures, each with the number of shared votes on which it rests.",
  })
  async agreement(
    @Arg("among", () => StateWhere, amongSaid) some: StateWhere | null,
    @Arg("over", () => ResolutionWhere, overSaid) resolutions: ResolutionWhere | null,
    @Arg("rollCalls", () => RollCallWhere, votesSaid) votes: RollCallWhere | null,
    @Arg("minShared", () => Int, minSharedSaid) minShared: number | null,
    @Ctx() reading: Reading,
  ): Promise<Agreement> {
    const enough = least(minShared);
    const [states, rollCalls] = await Promise.all([among(reading, some), over(reading, resolutions, votes)]);
    const comparison = await comparisonOf(reading, states, rollCalls);
    return Object.assign(new Agreement(), {
      states: comparison.states,
      resolutions: rollCalls.places.length,
      sentence: `${states.says}, in ${rollCalls.says}`,
      comparison,
      minShared: enough,
    });
  }

  @FieldResolver(() => [[Float]], {
    nullable: "items",
    complexity: costOfMatrix,
    description:
      "One measure for every two states, a row for each state in the order of states; the diagonal compares each with itself. Null where there are fewer shared votes than were asked for, or where the measure is not defined.",
  })
  matrix(
    @Root() { comparison: { counts, states }, minShared }: Agreement,
    @Arg("measure", () => AgreementMeasure, {
      defaultValue: AgreementMeasure.VOETEN,
      description: "The measure that the matrix shows.",
    })
    measure: AgreementMeasure,
  ): Promise<(number | null)[][]> {
    return inTurns(states.keys(), (a) => states.map((_, b) => figureOf(counts.of(a, b), measure, minShared)));
  }

  @FieldResolver(() => [[Int]], {
    complexity: costOfMatrix,
    description:
      "The number of shared votes on which each place of the matrix rests; the diagonal holds how many each state took part in.",
  })
  shared(@Root() { comparison: { counts, states } }: Agreement): Promise<number[][]> {
    return inTurns(states.keys(), (a) => states.map((_, b) => counts.of(a, b).shared));
  }

  @FieldResolver(() => AgreementPairConnection, {
    complexity: costOfComputed(costOfPairs),
    description: "All pairs of states, each pair once, in order of their names.",
  })
  pairs(@Root() agreement: Agreement, @Args(() => PageArgs) page: PageArgs) {
    const { comparison, minShared } = agreement;
    const { counts, states } = comparison;
    const list = pageInMemory(
      {
        all: pairsOf(comparison, "", () => everyTwo(states)),
        list: "Pairs",
        order: NameOrder.NAME_ASC,
        columns: 4,
        place: ({ a, b }) => [...placeOf(states, a), ...placeOf(states, b)],
        row: (node, cursor) => ({ node, cursor }),
        sentence: `Pairs of ${agreement.sentence.charAt(0).toLowerCase()}${agreement.sentence.slice(1)}`,
      },
      windowOf(page),
    );
    const told = ({ a, b }: Two) =>
      Object.assign(new AgreementPair(), { a: states[a], b: states[b], ...figuresOf(counts.of(a, b), minShared) });
    const edges = async () => (await list.edges()).map(({ node, cursor }) => ({ node: told(node), cursor }));
    return { ...list, edges, nodes: async () => (await list.nodes()).map(told) };
  }
}

/** Two states, by their places among those compared. */
interface Two {
  readonly a: number;
  readonly b: number;
}

const placeOf = (states: readonly State[], place: number): [string, string] => [
  states[place]?.name ?? "",
  states[place]?.iso3 ?? "",
];

/** Every two of them, by their names. */
const everyTwo = (states: readonly State[]): Two[] =>
  states.flatMap((_, a) => states.slice(a + 1).map((__, index) => ({ a, b: a + 1 + index })));
