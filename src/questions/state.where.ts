import { Field, InputType } from "type-graphql";
import { MembershipWhere } from "../coalitions/membership.where";
import { PositionWhere, RecordWhere, ShiftedWhere } from "../positions/position.where";
import type { Joined } from "../sets/where";
import { Region } from "../states/region";
import { StatementWhere } from "../statements/statement.where";
import { SponsoredWhere, VoteWhere } from "./vote.where";

@InputType({
  description:
    "Which states. The fields of one object all hold together; `and`, `or` and `not` join further objects to any depth. An empty object means all states. An empty list of choices chooses nothing; null is as if it had not been written. `not` means: no record of.",
})
export class StateWhere implements Joined<StateWhere> {
  @Field(() => [StateWhere], { nullable: true, description: "All of these hold; of an empty list, every state." })
  and?: StateWhere[] | null;

  @Field(() => [StateWhere], {
    nullable: true,
    description: "At least one of these holds; of an empty list, no state.",
  })
  or?: StateWhere[] | null;

  @Field(() => StateWhere, {
    nullable: true,
    description: "There is no record of this. Silence is not opposition: who never spoke is in it too.",
  })
  not?: StateWhere | null;

  @Field(() => [String], {
    nullable: true,
    description: "One of these states, by any usual name or code: `Russia`, `DPRK`, `VNM`.",
  })
  state?: string[] | null;

  @Field(() => [Region], { nullable: true, description: "In one of these UN regional groups." })
  region?: Region[] | null;

  @Field(() => PositionWhere, {
    nullable: true,
    description: "Took a side on a subject, by statement, vote or sponsorship.",
  })
  position?: PositionWhere | null;

  @Field(() => VoteWhere, { nullable: true, description: "Voted so." })
  voted?: VoteWhere | null;

  @Field(() => SponsoredWhere, {
    nullable: true,
    description: "Sponsored a resolution, or put a proposal forward; additional sponsors count.",
  })
  sponsored?: SponsoredWhere | null;

  @Field(() => MembershipWhere, {
    nullable: true,
    description: "Belongs to a coalition, on record or by its definition.",
  })
  memberOf?: MembershipWhere | null;

  @Field(() => StatementWhere, { nullable: true, description: "Made any statement that matches." })
  spoke?: StatementWhere | null;

  @Field(() => RecordWhere, {
    nullable: true,
    description: "Has no recorded position on a subject: neither said, nor voted, nor sponsored.",
  })
  silentOn?: RecordWhere | null;

  @Field(() => ShiftedWhere, { nullable: true, description: "Changed sides on a subject within a period." })
  shifted?: ShiftedWhere | null;
}
