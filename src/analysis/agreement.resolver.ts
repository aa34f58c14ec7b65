import { Arg, Args, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from "type-graphql";
import { once } from "../graph/once";
import type { Reading } from "../graph/reading";
import { pageInMemory } from "../pages/list-in-memory";
import { NameOrder } from "../pages/orders";
import { PageArgs, costOfComputed, windowOf } from "../pages/page.args";
import { StateWhere } from "../questions/state.where";
import { ResolutionWhere } from "../resolutions/resolution.where";
import { Agreement, AgreementPair, AgreementPairConnection } from "./agreement";
import { figureOf, figuresOf } from "./agreement.figures";
import { AgreementMeasure } from "./agreement-measure";
import { amongSaid, minSharedSaid, overSaid } from "./arguments";
import { among, least, over } from "./chosen";
import { comparisonOf } from "./votes-compared";

/** A matrix of all states is some 38,000 numbers. */
const costOfMatrix = 2_000;
/** So many pairs of states are put together once, and walked for each alias. */
const costOfPairs = 100;

const pairsOf = once<readonly AgreementPair[]>();

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => Agreement, {
    complexity: ({ childComplexity }) => 1_000 + childComplexity,
    description:
      "How far states voted alike, every two of them, by four measures, each with the number of shared votes on which it rests.",
  })
  async agreement(
    @Arg("among", () => StateWhere, amongSaid) some: StateWhere | null,
    @Arg("over", () => ResolutionWhere, overSaid) resolutions: ResolutionWhere,
    @Arg("minShared", () => Int, minSharedSaid) minShared: number | null,
    @Ctx() reading: Reading,
  ): Promise<Agreement> {
    const enough = least(minShared);
    const [states, rollCalls] = await Promise.all([among(reading, some), over(reading, resolutions)]);
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
  ): (number | null)[][] {
    return states.map((_, a) => states.map((__, b) => figureOf(counts.of(a, b), measure, minShared)));
  }

  @FieldResolver(() => [[Int]], {
    complexity: costOfMatrix,
    description:
      "The number of shared votes on which each place of the matrix rests; the diagonal holds how many each state took part in.",
  })
  shared(@Root() { comparison: { counts, states } }: Agreement): number[][] {
    return states.map((_, a) => states.map((__, b) => counts.of(a, b).shared));
  }

  @FieldResolver(() => AgreementPairConnection, {
    complexity: costOfComputed(costOfPairs),
    description: "All pairs of states, each pair once, in order of their names.",
  })
  pairs(@Root() agreement: Agreement, @Args(() => PageArgs) page: PageArgs) {
    const all = pairsOf(agreement, "", () => everyTwo(agreement));
    return pageInMemory(
      {
        all,
        list: "Pairs",
        order: NameOrder.NAME_ASC,
        columns: 4,
        place: ({ a, b }) => [a.name, a.iso3, b.name, b.iso3],
        row: (node, cursor) => ({ node, cursor }),
        sentence: `Pairs of ${agreement.sentence}`,
      },
      windowOf(page),
    );
  }
}

/** Every two states with their figures, by their names. */
function everyTwo({ comparison: { counts, states }, minShared }: Agreement): AgreementPair[] {
  return states.flatMap((a, i) =>
    states.slice(i + 1).map((b, j) => {
      const figures = figuresOf(counts.of(i, i + 1 + j), minShared);
      return Object.assign(new AgreementPair(), { a, b, ...figures });
    }),
  );
}
