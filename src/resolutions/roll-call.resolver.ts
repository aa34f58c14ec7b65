import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { PartialDate } from "../dates/partial-date.scalar";
import type { Reading } from "../graph/reading";
import { leads, offers } from "../pages/leads";
import { DateOrder } from "../pages/orders";
import { costOfSome } from "../pages/page.args";
import { Source } from "../sources/source";
import { sourceOf } from "../sources/source.graph";
import { universeOf } from "../states/universe";
import { VotingBody } from "./choice";
import { finalVotesOf } from "./final-votes";
import { Resolution } from "./resolution";
import { resolutions } from "./resolution.things";
import { RollCall, RollCallConnection } from "./roll-call";
import { RollCallWhere } from "./roll-call.where";
import { allRollCalls, rollCallById, rollCallsOnResolution, voteGroups } from "./roll-call.graph";
import { VotesBy, VotesTallyRow, tallyOfVotes } from "./roll-call-tally";
import { PutToVote, RollHeld } from "./roll-held";
import { Tally, tallyOf } from "./tally";

@Resolver(() => RollCall)
export class RollCallResolver {
  @Query(() => RollCall, {
    nullable: true,
    description: "One recorded vote, by our id or its global id; null beside an error where there is none.",
  })
  rollCall(
    @Arg("id", () => String, { description: "The id of the vote, such as `RC-77-37-plenary`." }) id: string,
    @Ctx() reading: Reading,
  ) {
    return rollCallById(reading, id);
  }

  @FieldResolver(() => Resolution, {
    nullable: true,
    description:
      "The resolution that was voted on; where a draft of its own failed, the one that was adopted in its place. Null where an imported dataset has no symbol for what was voted on.",
  })
  async resolution(@Root() { resolutionKey }: RollCall, @Ctx() reading: Reading) {
    return resolutionKey === undefined ? null : (await resolutions.maker(reading))(resolutionKey);
  }

  @FieldResolver(() => Source, { description: "The source that says so: that of the first citation." })
  source(@Root() { sources = [], key }: RollCall, @Ctx() reading: Reading) {
    const [first] = sources;
    if (first === undefined) throw new Error(`a roll call without a source: ${key}`);
    return sourceOf(reading, first);
  }

  @FieldResolver(() => [VotesTallyRow], {
    complexity: costOfSome(20),
    description:
      "The states in this vote, counted by what they did, by regional group or by both. Of a vote of which the totals alone are on record, nothing.",
  })
  async tally(
    @Root() { key }: RollCall,
    @Arg("by", () => [VotesBy], { description: "What the votes are counted by." }) by: VotesBy[],
    @Ctx() reading: Reading,
  ): Promise<VotesTallyRow[]> {
    const [universe, groups] = await Promise.all([universeOf(reading), voteGroups(reading, key)]);
    return tallyOfVotes(universe, groups, by);
  }
}

@Resolver(() => Resolution)
export class TotalsOfResolution {
  @FieldResolver(() => Tally, {
    nullable: true,
    description:
      "The totals of the votes on the whole text, in the General Assembly and in the committee; null where no vote was recorded.",
  })
  async tally(@Root() { symbol }: Resolution, @Ctx() reading: Reading): Promise<Tally | null> {
    const final = await finalVotesOf(reading);
    return tallyOf(final.on(symbol, VotingBody.PLENARY), final.on(symbol, VotingBody.COMMITTEE));
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: "The date of the vote in the committee." })
  async committeeDate(@Root() { symbol }: Resolution, @Ctx() reading: Reading): Promise<string | null> {
    return (await finalVotesOf(reading)).on(symbol, VotingBody.COMMITTEE)?.date ?? null;
  }
}

/** The lists of recorded votes that begin here. */
export const listsOfRollCalls = [
  offers("rollCalls", {
    to: () => RollCallConnection,
    list: allRollCalls,
    about:
      "Recorded votes, those of imported datasets with them: on whole texts, on parts of them, on amendments, and on what has no symbol.",
    where: {
      type: () => RollCallWhere,
      description: "Only the votes that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  }),
] as const;

const anyWhereNothingIsSaid = "with any when nothing is said.";

export const RollCallsOnResolution = leads(() => Resolution, "rollCalls", {
  to: () => RollCallConnection,
  list: rollCallsOnResolution,
  about:
    "Every recorded vote on the resolution: in plenary and in committee, on the whole text and on parts of it. Empty where it was adopted without a vote.",
  words: {
    body: { type: () => [VotingBody], description: `Only votes of one of these bodies; ${anyWhereNothingIsSaid}` },
    on: { type: () => [PutToVote], description: `Only votes on one of these; ${anyWhereNothingIsSaid}` },
    roll: { type: () => [RollHeld], description: `Only votes of which so much is on record; ${anyWhereNothingIsSaid}` },
  },
  order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  whose: ({ symbol }: Resolution) => ` on ${symbol}`,
});
