import { Field, InputType, Int } from "type-graphql";
import { Choice } from "../resolutions/choice";
import { ResolutionWhere } from "../resolutions/resolution.where";

@InputType({ description: "Voted one way on one resolution and another way on another, in plenary." })
export class VoteChangedWhere {
  @Field(() => [String], {
    description: "The two resolutions, in this order, such as `A/RES/77/37` and `A/RES/78/16`.",
  })
  resolutions!: string[];

  @Field(() => [Choice], {
    nullable: true,
    description:
      "The choice on the first resolution is one of these; YES, NO or ABSTAIN when nothing is said, since an absence is no change.",
  })
  from?: Choice[] | null;

  @Field(() => [Choice], {
    nullable: true,
    description:
      "The choice on the second resolution is one of these, and another; YES, NO or ABSTAIN when nothing is said.",
  })
  to?: Choice[] | null;
}

@InputType({
  description:
    "Voted otherwise than most of a coalition, or than another state: the state voted YES, NO or ABSTAIN in plenary, and another choice than the one that more members of the coalition made than any other. Where two choices were made as often there is no line to vote otherwise than.",
})
export class VotedUnlikeWhere {
  @Field(() => String, {
    nullable: true,
    description:
      "The coalition, by slug or any usual name: its members on the day of each vote, or by its definition where it has one.",
  })
  coalition?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Instead of a coalition: the state, by code or any usual name, whose own vote is the line.",
  })
  state?: string | null;

  @Field(() => ResolutionWhere, {
    nullable: true,
    description:
      "Only votes on the resolutions that satisfy these conditions; all recorded votes when nothing is said.",
  })
  over?: ResolutionWhere | null;

  @Field(() => Int, {
    defaultValue: 1,
    description: "In so many of these votes at least; in one when nothing is said.",
  })
  atLeast?: number | null;
}
