import { vocabulary } from "../graph/vocabulary";
import { Field, InputType, Int } from "type-graphql";
import { Period } from "../dates/period";
import { Act, Stance } from "../statements/stance";

/** Whose words count as a state's. */
export const Attribution = vocabulary("Attribution", "Whose words count as a state's.", {
  OWN: "Only what it said, voted and sponsored itself.",
  INCLUDE_COALITIONS:
    "Also the statements of coalitions that it was a member of when they were made, through all the days on which that may have been, and those that it aligned itself with.",
});
export type Attribution = keyof typeof Attribution;

/** By what a state is on record. */
export const EvidenceKind = vocabulary("EvidenceKind", "By what a state is on record on a subject.", {
  STATEMENT: "By a statement, its own or one that counts as its own.",
  VOTE: "By a recorded vote in plenary on a resolution that is about the subject.",
  SPONSORSHIP: "By putting forward a resolution that is about the subject, or the proposal that is the subject.",
});
export type EvidenceKind = keyof typeof EvidenceKind;

@InputType({ description: "A subject: a topic, a norm, a paragraph or a proposal, one of them, by any usual name." })
export class SubjectWhere {
  @Field(() => String, { nullable: true, description: "The subject is this topic, such as `gender-language`." })
  topic?: string | null;

  @Field(() => String, { nullable: true, description: "The subject is this norm, by the letter of the norm: `c`." })
  norm?: string | null;

  @Field(() => String, { nullable: true, description: "The subject is this paragraph, such as `A/79/214#27`." })
  paragraph?: string | null;

  @Field(() => String, { nullable: true, description: "The subject is this proposal, such as `threat-repository`." })
  proposal?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Where the subject is a topic: count the topics below it too. Without this, exactly that topic counts: a state that opposes a treaty does not oppose international law.",
  })
  includeNarrower?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Where the subject is a norm: count the topics that the norm concerns too. Without this, only what was said of the norm itself counts.",
  })
  throughTopics?: boolean | null;
}

@InputType({
  description:
    "Whether anything is recorded of a state on a subject in a period, whichever side the state takes. The fields are those of PositionWhere, without `stance`.",
})
export class RecordWhere extends SubjectWhere {
  @Field(() => Int, { nullable: true, description: "Only evidence of this year counts." })
  year?: number | null;

  @Field(() => Period, {
    nullable: true,
    description: "Only evidence of this period counts; to be given instead of `year`.",
  })
  during?: Period | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Only what was said at this meeting counts, such as `oewg2-s5`; then votes and sponsorships do not count.",
  })
  meeting?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Only what was said at a meeting of this process counts, such as `oewg-2021-2025`; then votes and sponsorships do not count.",
  })
  process?: string | null;

  @Field(() => [EvidenceKind], {
    nullable: true,
    description: "Only evidence of these kinds counts; of every kind when nothing is said.",
  })
  evidence?: EvidenceKind[] | null;

  @Field(() => [Act], {
    nullable: true,
    description: "Only what was said in one of these ways counts; then votes and sponsorships do not count.",
  })
  act?: Act[] | null;

  @Field(() => Attribution, { nullable: true, description: "Whose words count: its own, when nothing is said." })
  attribute?: Attribution | null;
}

@InputType({
  description:
    "A position on a subject: evidence of the period that takes one of the sides, by statement, vote or sponsorship.",
})
export class PositionWhere extends RecordWhere {
  @Field(() => [Stance], {
    nullable: true,
    description:
      "One of these sides; any of SUPPORT, OPPOSE and NEUTRAL when nothing is said. Matches any evidence of the period, not only the latest.",
  })
  stance?: Stance[] | null;
}

@InputType({
  description: "A change of side on a subject: the earliest evidence within the period against the latest.",
})
export class ShiftedWhere extends SubjectWhere {
  @Field(() => Stance, { nullable: true, description: "The side of the earliest evidence; any when nothing is said." })
  from?: Stance | null;

  @Field(() => Stance, {
    nullable: true,
    description: "The side of the latest evidence; any other when nothing is said.",
  })
  to?: Stance | null;

  @Field(() => Period, { description: "Within this period. What is undated does not count." })
  between!: Period;

  @Field(() => [EvidenceKind], {
    nullable: true,
    description:
      "Only evidence of these kinds counts, such as votes against votes; of every kind when nothing is said.",
  })
  evidence?: EvidenceKind[] | null;

  @Field(() => Attribution, { nullable: true, description: "Whose words count: its own, when nothing is said." })
  attribute?: Attribution | null;
}
