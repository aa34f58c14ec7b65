import { Field, Int, ObjectType } from "type-graphql";
import { PartialDate } from "../dates/partial-date.scalar";
import { isGiven } from "../given";
import type { RollCall } from "./roll-call";

@ObjectType({ simpleResolvers: true, description: "The totals of a recorded vote in the General Assembly." })
export class PlenaryTally {
  @Field(() => Int, { description: "The number of votes in favour." })
  yes!: number;

  @Field(() => Int, { description: "The number of votes against." })
  no!: number;

  @Field(() => Int, { description: "The number of abstentions." })
  abstain!: number;

  @Field(() => Int, {
    nullable: true,
    description: "The number of members that are in none of the three lists of the vote.",
  })
  notVoting!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "The totals of a recorded vote in a committee of the General Assembly.",
})
export class CommitteeTally {
  @Field(() => Int, { description: "The number of votes in favour." })
  yes!: number;

  @Field(() => Int, { description: "The number of votes against." })
  no!: number;

  @Field(() => Int, { nullable: true, description: "The number of abstentions; null where it is not on record." })
  abstain!: number | null;

  @Field(() => PartialDate, { nullable: true, description: "The date of the vote in the committee." })
  date!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "The totals of the recorded votes on a resolution." })
export class Tally {
  @Field(() => PlenaryTally, {
    nullable: true,
    description: "The totals of the vote in the General Assembly; null where no vote was recorded there.",
  })
  plenary!: PlenaryTally | null;

  @Field(() => CommitteeTally, {
    nullable: true,
    description: "The totals of the vote in the committee; null where no vote is recorded there.",
  })
  committee!: CommitteeTally | null;
}

/** The totals of the votes on a whole text, body by body; null where there are none at all. */
export function tallyOf(plenary: RollCall | null, committee: RollCall | null): Tally | null {
  const [own, theirs] = [plenaryOf(plenary), committeeOf(committee)];
  return own === null && theirs === null ? null : Object.assign(new Tally(), { plenary: own, committee: theirs });
}

function plenaryOf(vote: RollCall | null): PlenaryTally | null {
  const { yes, no, abstain, notVoting } = vote?.totals() ?? {};
  if (!isGiven(yes) || !isGiven(no) || !isGiven(abstain)) return null;
  return Object.assign(new PlenaryTally(), { yes, no, abstain, notVoting: notVoting ?? null });
}

function committeeOf(vote: RollCall | null): CommitteeTally | null {
  const { yes, no, abstain } = vote?.totals() ?? {};
  if (!isGiven(yes) || !isGiven(no)) return null;
  return Object.assign(new CommitteeTally(), { yes, no, abstain: abstain ?? null, date: vote?.date ?? null });
}
