import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { laterTurn } from "../graph/pace";
import type { Reading } from "../graph/reading";
import { stateInSentence } from "../names/in-sentence";
import { pageInMemory } from "../pages/list-in-memory";
import { compared } from "../pages/orders";
import { PageArgs, costOfPage, windowOf } from "../pages/page.args";
import { StateWhere } from "../questions/state.where";
import { ResolutionWhere } from "../resolutions/resolution.where";
import { RollCallWhere } from "../resolutions/roll-call.where";
import { State } from "../states/state";
import { universeOf } from "../states/universe";
import { figureOf, figuresOf } from "./agreement.figures";
import { AgreementMeasure } from "./agreement-measure";
import { amongSaid, minSharedSaid, overSaid, votesSaid } from "./arguments";
import { type ChosenStates, type ChosenRollCalls, among, least, over } from "./chosen";
import { ClosestConnection } from "./closest";
import { placesOf, votesInBits } from "./votes-compared";

@Resolver(() => State)
export class ClosestOfState {
  @FieldResolver(() => ClosestConnection, {
    complexity: (asked) => 20 + costOfPage(asked),
    description:
      "The states that voted most like this one, the nearest first; of those that are equally near who shares more votes with it stands first, then who comes first by name; with every measure and the number of shared votes. A state that shares too few votes with this one, or has no figure by the measure, is left out.",
  })
  async closest(
    @Root() state: State,
    @Arg("over", () => ResolutionWhere, overSaid) resolutions: ResolutionWhere | null,
    @Arg("rollCalls", () => RollCallWhere, votesSaid) votes: RollCallWhere | null,
    @Arg("among", () => StateWhere, amongSaid) some: StateWhere | null,
    @Arg("measure", () => AgreementMeasure, {
      defaultValue: AgreementMeasure.VOETEN,
      description: "The measure by which states are nearest.",
    })
    measure: AgreementMeasure,
    @Arg("minShared", () => Int, minSharedSaid) minShared: number | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() reading: Reading,
  ) {
    const window = windowOf(page);
    const enough = least(minShared);
    const [states, rollCalls] = await Promise.all([among(reading, some), over(reading, resolutions, votes)]);
    const near = (await neighbours(reading, state, states, rollCalls)).flatMap((one) => {
      const figure = figureOf(one.counts, measure, enough);
      return figure === null ? [] : [{ ...one, place: [-figure, -one.counts.shared, one.state.name, one.state.iso3] }];
    });
    const list = pageInMemory(
      {
        all: near.sort((a, b) => compared(a.place, b.place)),
        list: "Closest",
        order: measure,
        columns: 4,
        place: ({ place }) => place,
        row: (node, cursor) => ({ node, cursor }),
        sentence: `${states.says} that voted most like ${stateInSentence(state.name)}, in ${rollCalls.says}`,
      },
      window,
    );
    const edges = async () =>
      (await list.edges()).map(({ node, cursor }) => ({
        node: node.state,
        cursor,
        ...figuresOf(node.counts, enough),
      }));
    return { ...list, edges, nodes: async () => (await list.nodes()).map((node) => node.state) };
  }
}

/** The other states, each with what it and this one did in their shared votes. */
async function neighbours(reading: Reading, { iso3 }: State, { set }: ChosenStates, over: ChosenRollCalls) {
  const [universe, votes] = await Promise.all([universeOf(reading), votesInBits(reading, over)]);
  const own = universe.all.findIndex((one) => one.iso3 === iso3);
  const others = await placesOf(reading, set & ~universe.setOf([iso3]));
  await laterTurn(reading);
  return others.flatMap((place) => {
    const state = universe.all[place];
    return state === undefined ? [] : [{ state, counts: votes.counts(own, place) }];
  });
}
