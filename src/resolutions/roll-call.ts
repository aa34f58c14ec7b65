import { Field, Int, ObjectType } from "type-graphql";
import { FieldOf, TypeOf } from "../pages/declared";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import type { VotingBody } from "./choice";
import { rollCall } from "./resolution.kind";
import type { PutToVote, RollHeld, VoteResult } from "./roll-held";

@ObjectType({
  simpleResolvers: true,
  description: "The totals of one recorded vote; a number that is not on record is null.",
})
export class RollCallTotals {
  @Field(() => Int, { nullable: true, description: "The number of votes in favour." })
  yes!: number | null;

  @Field(() => Int, { nullable: true, description: "The number of votes against." })
  no!: number | null;

  @Field(() => Int, { nullable: true, description: "The number of abstentions." })
  abstain!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The number of members that are in none of the three lists of the vote.",
  })
  notVoting!: number | null;
}

@TypeOf(rollCall, Node, Cited)
export class RollCall extends Cited {
  @FieldOf(rollCall, "id")
  key!: string;

  @FieldOf(rollCall)
  body!: VotingBody;

  @FieldOf(rollCall)
  committee?: string | null;

  @FieldOf(rollCall)
  on!: PutToVote;

  @FieldOf(rollCall)
  part?: string | null;

  @FieldOf(rollCall)
  matter?: string | null;

  @FieldOf(rollCall)
  subjects: string[] = [];

  @FieldOf(rollCall)
  session?: string | null;

  @FieldOf(rollCall)
  date?: string | null;

  @FieldOf(rollCall)
  meetingRecord?: string | null;

  @FieldOf(rollCall)
  result?: VoteResult | null;

  @FieldOf(rollCall)
  roll!: RollHeld;

  @FieldOf(rollCall)
  note?: string | null;

  @Field(() => RollCallTotals, { description: "The totals of the vote, as the record has them." })
  totals(): RollCallTotals {
    const { yes = null, no = null, abstain = null, notVoting = null } = this;
    return Object.assign(new RollCallTotals(), { yes, no, abstain, notVoting });
  }

  yes?: number;
  no?: number;
  abstain?: number;
  notVoting?: number;

  /** The first and the last day of its date, where it has one. */
  dateFirst?: string | null;
  dateLast?: string | null;

  /** The symbol of the resolution that was voted on, where it has one, and whether a question about that resolution means this vote in its body. */
  resolutionKey?: string;
  final: boolean = false;
}

const RollCallEdge = edgeTo(() => RollCall, "RollCall");
export const RollCallConnection = connectionOf(
  () => RollCall,
  () => RollCallEdge,
  "RollCall",
);
