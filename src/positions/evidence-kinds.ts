import { Field, ObjectType } from "type-graphql";
import { Coalition } from "../coalitions/coalition";
import { MembershipStatus } from "../coalitions/membership-status";
import { PartialDate } from "../dates/partial-date.scalar";
import type { Reading } from "../graph/reading";
import { Proposal } from "../proposals/proposal";
import { Choice } from "../resolutions/choice";
import { Resolution } from "../resolutions/resolution";
import { RollCall } from "../resolutions/roll-call";
import { SponsorRole } from "../resolutions/sponsor-role";
import { Evidence } from "../states/evidence";
import { Act, Stance } from "../statements/stance";
import { Statement } from "../statements/statement";

@ObjectType({ implements: Evidence, simpleResolvers: true, description: "Evidence by a statement: the state said it." })
export class StatementEvidence extends Evidence {
  @Field(() => Statement, { description: "The statement in which the state said it." })
  statement!: Statement;

  @Field(() => Stance, {
    nullable: true,
    description: "The side that the state takes in the statement; null where the question was not about a side.",
  })
  stance!: Stance | null;

  @Field(() => Act, {
    nullable: true,
    description: "What the speaker did by saying this: stated a view, proposed a wording, voiced concern, and so on.",
  })
  act!: Act | null;

  @Field(() => Coalition, {
    nullable: true,
    description:
      "The coalition in whose statement it was said, where the words of coalitions count as the state's; null where the state said it itself.",
  })
  through!: Coalition | null;
}

@ObjectType({
  implements: Evidence,
  simpleResolvers: true,
  description: "Evidence by a vote: the state voted for or against a resolution, or abstained.",
})
export class VoteEvidence extends Evidence {
  @Field(() => Resolution, { description: "The resolution that was voted on." })
  resolution!: Resolution;

  @Field(() => RollCall, { description: "The roll call in which the state voted." })
  rollCall!: (args: unknown, reading: Reading) => Promise<RollCall>;

  @Field(() => Choice, { description: "The choice of the state in the vote: YES, NO, ABSTAIN or ABSENT." })
  choice!: Choice;

  @Field(() => Stance, {
    nullable: true,
    description:
      "The side that the vote takes on the subject asked about; null where the question was about the vote itself.",
  })
  stance!: Stance | null;
}

@ObjectType({
  implements: Evidence,
  simpleResolvers: true,
  description: "Evidence by a sponsorship: the state put a resolution or a proposal forward.",
})
export class SponsorshipEvidence extends Evidence {
  @Field(() => Resolution, {
    nullable: true,
    description: "The resolution that the state sponsored; null where it sponsored a proposal.",
  })
  resolution!: Resolution | null;

  @Field(() => Proposal, {
    nullable: true,
    description: "The proposal that the state put forward; null where it sponsored a resolution.",
  })
  proposal!: Proposal | null;

  @Field(() => SponsorRole, { description: "The role of the state: sponsor, additional sponsor or lead." })
  role!: SponsorRole;

  @Field(() => Stance, {
    nullable: true,
    description: "The side that the sponsorship takes on the subject asked about.",
  })
  stance!: Stance | null;
}

@ObjectType({
  implements: Evidence,
  simpleResolvers: true,
  description: "Evidence by a membership: a source says that the state belongs to a coalition.",
})
export class MembershipEvidence extends Evidence {
  @Field(() => Coalition, { description: "The coalition that the state belongs to." })
  coalition!: Coalition;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The start of the membership; null where no start is recorded.",
  })
  from!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The end of the membership; null where it still lasts, or where no end is recorded.",
  })
  to!: string | null;

  @Field(() => MembershipStatus, {
    description: "As what the state belongs to the coalition: member, observer, and so on.",
  })
  status!: MembershipStatus;
}

@ObjectType({
  implements: Evidence,
  simpleResolvers: true,
  description: "Evidence by an alignment: the state aligned itself with a statement of a coalition.",
})
export class AlignmentEvidence extends Evidence {
  @Field(() => Statement, { description: "The statement of the coalition with which the state aligned itself." })
  statement!: Statement;

  @Field(() => Stance, { nullable: true, description: "The side that the statement of the coalition takes." })
  stance!: Stance | null;

  @Field(() => Coalition, {
    nullable: true,
    description: "The coalition that made the statement; null where it was no coalition.",
  })
  through!: Coalition | null;
}
