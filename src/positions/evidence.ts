import { Field, ObjectType } from "type-graphql";
import { Coalition } from "../coalitions/coalition";
import { MembershipStatus } from "../coalitions/membership-status";
import { PartialDate } from "../dates/partial-date.scalar";
import { Proposal } from "../proposals/proposal";
import { Choice } from "../resolutions/choice";
import { Resolution } from "../resolutions/resolution";
import { SponsorRole } from "../resolutions/sponsor-role";
import { Evidence } from "../states/evidence";
import { Act, Stance } from "../statements/stance";
import { Statement } from "../statements/statement";

@ObjectType({ implements: Evidence, simpleResolvers: true, description: "It said so." })
export class StatementEvidence extends Evidence {
  @Field(() => Statement, { description: "The statement in which it said so." })
  statement!: Statement;

  @Field(() => Stance, {
    nullable: true,
    description: "The side that it takes there; null where the question was not about a side.",
  })
  stance!: Stance | null;

  @Field(() => Act, { nullable: true, description: "What was done in saying it." })
  act!: Act | null;
}

@ObjectType({ implements: Evidence, simpleResolvers: true, description: "It voted so." })
export class VoteEvidence extends Evidence {
  @Field(() => Resolution, { description: "What was voted on." })
  resolution!: Resolution;

  @Field(() => Choice, { description: "How it voted." })
  choice!: Choice;

  @Field(() => Stance, {
    nullable: true,
    description: "What the vote means for the subject asked about; null where the question was about the vote itself.",
  })
  stance!: Stance | null;
}

@ObjectType({ implements: Evidence, simpleResolvers: true, description: "It put the text or the proposal forward." })
export class SponsorshipEvidence extends Evidence {
  @Field(() => Resolution, { nullable: true, description: "The resolution that it sponsored, if it was one." })
  resolution!: Resolution | null;

  @Field(() => Proposal, { nullable: true, description: "The proposal that it put forward, if it was one." })
  proposal!: Proposal | null;

  @Field(() => SponsorRole, { description: "Sponsor, additional sponsor or lead." })
  role!: SponsorRole;

  @Field(() => Stance, { nullable: true, description: "What it means for the subject asked about." })
  stance!: Stance | null;
}

@ObjectType({ implements: Evidence, simpleResolvers: true, description: "It is on record as a member." })
export class MembershipEvidence extends Evidence {
  @Field(() => Coalition, { description: "Of what." })
  coalition!: Coalition;

  @Field(() => PartialDate, { nullable: true, description: "Since when; null where the start is not recorded." })
  from!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "Until when; null where it still is, or the end is not recorded.",
  })
  to!: string | null;

  @Field(() => MembershipStatus, { description: "Member, observer and so on." })
  status!: MembershipStatus;
}

@ObjectType({
  implements: Evidence,
  simpleResolvers: true,
  description: "It aligned itself with a statement of a coalition.",
})
export class AlignmentEvidence extends Evidence {
  @Field(() => Statement, { description: "The statement that it aligned itself with." })
  statement!: Statement;

  @Field(() => Stance, { nullable: true, description: "The side that the statement takes." })
  stance!: Stance | null;
}
