import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Period, daysOf, timeInWords } from "../dates/period";
import { BadQuestion } from "../errors";
import { isGiven } from "../given";
import type { Reading } from "../graph/reading";
import { foundAt } from "../lookup";
import { stateInSentence } from "../names/in-sentence";
import { namesOf } from "../names/names";
import { compared } from "../pages/orders";
import { positionsOfState } from "../positions/held";
import type { When } from "../positions/held.args";
import { ResolutionWhere } from "../resolutions/resolution.where";
import { RollCallWhere } from "../resolutions/roll-call.where";
import { casts } from "../resolutions/plurality";
import { codes, rollCallsOf } from "../resolutions/roll-calls";
import { State } from "../states/state";
import { universeOf } from "../states/universe";
import { AgreementPair } from "./agreement";
import { figuresOf } from "./agreement.figures";
import { votesSaid } from "./arguments";
import { type ChosenRollCalls, over } from "./chosen";
import { Differences, PositionDifference, VoteDifference } from "./differences";
import { votesInBits } from "./votes-compared";

/** Two states are looked at whole: every vote and every position of both. */
const costOfBoth = 100;

@Resolver(() => State)
export class DifferencesOfState {
  @FieldResolver(() => Differences, {
    complexity: ({ childComplexity }) => costOfBoth + childComplexity,
    description: "In what this state and another differ: each vote and each position, with how far they voted alike.",
  })
  async differences(
    @Root() state: State,
    @Arg("with", () => String, { description: "The other state, by any usual name or code." }) other: string,
    @Arg("over", () => ResolutionWhere, {
      nullable: true,
      description: "Only the recorded votes on these resolutions count; all of them when nothing is said.",
    })
    where: ResolutionWhere | null,
    @Arg("rollCalls", () => RollCallWhere, votesSaid) votes: RollCallWhere | null,
    @Arg("during", () => Period, {
      nullable: true,
      description: "Only votes and evidence of this period count; of any time when nothing is said.",
    })
    during: Period | null,
    @Ctx() reading: Reading,
  ): Promise<Differences> {
    const { key } = (await namesOf(reading)).get(["State"], other, "with");
    if (key === state.iso3)
      throw new BadQuestion(`with: ${state.name} does not differ from itself; name another state.`, "with");
    const days = isGiven(during) ? daysOf(during, "during") : { from: null, to: null };
    const within = isGiven(during) ? { and: [{ during }, ...(isGiven(where) ? [where] : [])] } : where;
    const [universe, chosen] = await Promise.all([universeOf(reading), over(reading, within, votes)]);
    const [here, there] = [placeOf(universe.all, state.iso3), placeOf(universe.all, key)];
    const bits = await votesInBits(reading, chosen);
    const two = [state, universe.state(key)].sort((a, b) => compared([a.name, a.iso3], [b.name, b.iso3]));
    const counts = two[0]?.iso3 === key ? bits.counts(there, here) : bits.counts(here, there);
    return Object.assign(new Differences(), {
      agreement: Object.assign(new AgreementPair(), { a: two[0], b: two[1], ...figuresOf(counts, 1) }),
      votesOfBoth: await votesApart(reading, chosen, here, there),
      positionsOfBoth: () => positionsApart(reading, state.iso3, key, { ...days, coalitions: false }),
      says: `${stateInSentence(state.name)} and ${stateInSentence(universe.state(key).name)} differ${isGiven(during) ? timeInWords({ during }) : ""}`,
    });
  }
}

const placeOf = (all: readonly State[], code: string): number => all.findIndex(({ iso3 }) => iso3 === code);

/** The votes in which both took part and chose differently, the latest first. */
async function votesApart(reading: Reading, { places }: ChosenRollCalls, here: number, there: number) {
  const rollCalls = await rollCallsOf(reading);
  const choiceOf = (state: number, place: number) =>
    casts.find((choice) => codes[choice] === rollCalls.choice(state, place));
  return places.toReversed().flatMap((place) => {
    const [own, other] = [choiceOf(here, place), choiceOf(there, place)];
    if (own === undefined || other === undefined || own === other) return [];
    const { symbol, id } = foundAt(rollCalls.all, place, "roll call");
    return [Object.assign(new VoteDifference(), { here: own, there: other, symbol, rollCallKey: id })];
  });
}

/** The subjects on which the latest evidence of both takes different sides, in no order. */
async function positionsApart(
  reading: Reading,
  here: string,
  there: string,
  when: When,
): Promise<PositionDifference[]> {
  const [own, others] = await Promise.all([
    positionsOfState(reading, here, null, when),
    positionsOfState(reading, there, null, when),
  ]);
  const byKey = new Map(others.map((one) => [`${one.held.label}:${one.held.key}`, one]));
  return own.flatMap((one) => {
    const beside = byKey.get(`${one.held.label}:${one.held.key}`);
    return beside === undefined || beside.stance === one.stance
      ? []
      : [Object.assign(new PositionDifference(), { here: one, there: beside, held: one.held })];
  });
}
