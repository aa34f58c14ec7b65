import { Field, InputType, Int } from "type-graphql";
import { Period } from "../dates/period";
import { Choice, VotingBody } from "../resolutions/choice";
import { SponsorRole } from "../resolutions/sponsor-role";
import { ResolutionWhere } from "../resolutions/resolution.where";

@InputType({ description: "Conditions on how a state voted in a recorded vote, all of those in one object together." })
export class VoteWhere {
  @Field(() => String, {
    nullable: true,
    description: "The vote was on the whole of this resolution, such as `A/RES/77/37`.",
  })
  resolution?: string | null;

  @Field(() => ResolutionWhere, {
    nullable: true,
    description:
      "The vote was on any of the resolutions that satisfy these conditions; to be given instead of `resolution`.",
  })
  resolutions?: ResolutionWhere | null;

  @Field(() => [Choice], {
    nullable: true,
    description:
      "The state chose one of these; YES, NO or ABSTAIN when nothing is said. ABSENT: the state was a member on that day and is in none of the three lists.",
  })
  choice?: Choice[] | null;

  @Field(() => VotingBody, {
    nullable: true,
    description: "Only votes taken there: in plenary, when nothing is said, or in committee.",
  })
  body?: VotingBody | null;

  @Field(() => Int, { nullable: true, description: "The vote was taken within this year." })
  year?: number | null;

  @Field(() => Period, { nullable: true, description: "Within this period; instead of year." })
  during?: Period | null;
}

@InputType({
  description:
    "A sponsorship: of one resolution, of any of some, of one proposal, or of any resolution or proposal where none is named.",
})
export class SponsoredWhere {
  @Field(() => String, { nullable: true, description: "The state sponsored this resolution, such as `A/RES/77/37`." })
  resolution?: string | null;

  @Field(() => ResolutionWhere, {
    nullable: true,
    description:
      "The state sponsored any of the resolutions that satisfy these conditions; to be given instead of `resolution`.",
  })
  resolutions?: ResolutionWhere | null;

  @Field(() => String, {
    nullable: true,
    description: "The state put this proposal forward, such as `threat-repository`.",
  })
  proposal?: string | null;

  @Field(() => [SponsorRole], {
    nullable: true,
    description:
      "In one of these roles; in any when nothing is said. Who leads sponsors too, so `SPONSOR` finds the lead as well.",
  })
  role?: SponsorRole[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The resolution was adopted within this year; of a proposal, the state put its name to it within this year.",
  })
  year?: number | null;

  @Field(() => Period, { nullable: true, description: "Within this period; instead of year." })
  during?: Period | null;
}
