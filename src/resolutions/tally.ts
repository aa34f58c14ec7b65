import { Field, Int, ObjectType } from "type-graphql";
import { PartialDate } from "../dates/partial-date.scalar";

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

  @Field(() => Int, { description: "The number of abstentions." })
  abstain!: number;

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

/** What the graph holds of the totals; what is missing is not on record. */
export interface Totals {
  plenaryYes?: number;
  plenaryNo?: number;
  plenaryAbstain?: number;
  plenaryNotVoting?: number;
  committeeYes?: number;
  committeeNo?: number;
  committeeAbstain?: number;
  committeeDate?: string | null;
}

/** The totals, part by part; null where there are none at all. */
export function tallyOf(totals: Totals): Tally | null {
  const [plenary, committee] = [plenaryOf(totals), committeeOf(totals)];
  return plenary === null && committee === null ? null : Object.assign(new Tally(), { plenary, committee });
}

function plenaryOf({
  plenaryYes: yes,
  plenaryNo: no,
  plenaryAbstain: abstain,
  plenaryNotVoting: notVoting,
}: Totals): PlenaryTally | null {
  if (yes === undefined || no === undefined || abstain === undefined) return null;
  return Object.assign(new PlenaryTally(), { yes, no, abstain, notVoting: notVoting ?? null });
}

function committeeOf({
  committeeYes: yes,
  committeeNo: no,
  committeeAbstain: abstain,
  committeeDate: date,
}: Totals): CommitteeTally | null {
  if (yes === undefined || no === undefined || abstain === undefined) return null;
  return Object.assign(new CommitteeTally(), { yes, no, abstain, date: date ?? null });
}
