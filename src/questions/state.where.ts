import { Field, InputType } from "type-graphql";
import { MembershipWhere } from "../coalitions/membership.where";
import { PositionWhere, RecordWhere, ShiftedWhere } from "../positions/position.where";
import type { Joined } from "../sets/where";
import { Region } from "../states/region";
import { StateStatus } from "../states/state-status";
import { AlignedWhere } from "../statements/aligned.where";
import { StatementWhere } from "../statements/statement.where";
import { VoteChangedWhere, VotedUnlikeWhere } from "./vote-changed.where";
import { SponsoredWhere, VoteWhere } from "./vote.where";

@InputType({
  description:
    "Which states. The fields of one object all hold together; `and`, `or` and `not` join further objects to any depth. An empty object means all states. An empty list of choices chooses nothing; null is as if it had not been written. `not` means: no record of.",
})
export class StateWhere implements Joined<StateWhere> {
  @Field(() => [StateWhere], {
    nullable: true,
    description: "All of these conditions hold; an empty list finds every state.",
  })
  and?: StateWhere[] | null;

  @Field(() => [StateWhere], {
    nullable: true,
    description: "At least one of these conditions holds; an empty list finds no state.",
  })
  or?: StateWhere[] | null;

  @Field(() => StateWhere, {
    nullable: true,
    description: "Nothing recorded shows this. Silence is not opposition: states that never spoke are found too.",
  })
  not?: StateWhere | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "The state is one of these, by any usual name or code, in any language of the United Nations: `Russia`, `DPRK`, `VNM`, `Congo, Dem. Rep.`. Only a state can be meant here, so `NAM` is Namibia.",
  })
  state?: string[] | null;

  @Field(() => [Region], {
    nullable: true,
    description: "The state belongs to one of these regional groups of the United Nations.",
  })
  region?: Region[] | null;

  @Field(() => [StateStatus], {
    nullable: true,
    description:
      "The state is a member of the United Nations, or an observer there: `MEMBER` leaves out the observers.",
  })
  status?: StateStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "The state is one of the small island developing states; with `false`, it is none of them.",
  })
  smallIsland?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "The state is one of the least developed countries; with `false`, it is none of them.",
  })
  leastDeveloped?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "The state is one of the landlocked developing countries; with `false`, it is none of them.",
  })
  landlocked?: boolean | null;

  @Field(() => [String], {
    nullable: true,
    description: "The state lies in one of these continents of M49, the list of the United Nations: `Africa`, `Asia`.",
  })
  continent?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "The state lies in one of these subregions of M49, such as `South-eastern Asia`, or of the parts into which M49 divides some of them, such as `Caribbean`.",
  })
  subregion?: string[] | null;

  @Field(() => PositionWhere, {
    nullable: true,
    description: "The state took a side on a subject, by statement, vote or sponsorship.",
  })
  position?: PositionWhere | null;

  @Field(() => VoteWhere, { nullable: true, description: "The state voted in this way in a recorded vote." })
  voted?: VoteWhere | null;

  @Field(() => SponsoredWhere, {
    nullable: true,
    description: "The state sponsored a resolution, or put a proposal forward; additional sponsors count.",
  })
  sponsored?: SponsoredWhere | null;

  @Field(() => VoteChangedWhere, {
    nullable: true,
    description: "The state voted one way on one resolution and another way on another.",
  })
  voteChanged?: VoteChangedWhere | null;

  @Field(() => VotedUnlikeWhere, {
    nullable: true,
    description: "The state voted otherwise than most of a coalition, be it a member of the coalition or not.",
  })
  votedUnlike?: VotedUnlikeWhere | null;

  @Field(() => AlignedWhere, {
    nullable: true,
    description: "The state joined a statement of somebody else, such as a coalition that it does not belong to.",
  })
  aligned?: AlignedWhere | null;

  @Field(() => MembershipWhere, {
    nullable: true,
    description: "The state belongs to a coalition, by a recorded membership or by the definition of the coalition.",
  })
  memberOf?: MembershipWhere | null;

  @Field(() => StatementWhere, {
    nullable: true,
    description:
      "The state made or signed any statement that satisfies these conditions; a joint statement counts on the day on which the state signed it.",
  })
  spoke?: StatementWhere | null;

  @Field(() => RecordWhere, {
    nullable: true,
    description:
      "The state, a member of the United Nations, has no recorded position on a subject: it neither spoke on the subject, nor voted on it, nor sponsored it.",
  })
  silentOn?: RecordWhere | null;

  @Field(() => ShiftedWhere, { nullable: true, description: "The state changed sides on a subject within a period." })
  shifted?: ShiftedWhere | null;
}
