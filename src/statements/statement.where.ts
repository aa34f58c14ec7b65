import { Field, InputType, Int } from "type-graphql";
import { Period } from "../dates/period";
import type { Joined } from "../sets/where";
import { Confidence } from "../states/confidence";
import { Act, Stance } from "./stance";

@InputType({
  description:
    "Which statements. The fields of one object all hold together; topic, norm, proposal, stance, act and confidence speak of one and the same position in the statement.",
})
export class StatementWhere implements Joined<StatementWhere> {
  @Field(() => [StatementWhere], { nullable: true, description: "All of these hold." })
  and?: StatementWhere[] | null;

  @Field(() => [StatementWhere], { nullable: true, description: "At least one of these holds." })
  or?: StatementWhere[] | null;

  @Field(() => StatementWhere, { nullable: true, description: "This does not hold." })
  not?: StatementWhere | null;

  @Field(() => [String], {
    nullable: true,
    description: "Made by one of these: a state, a coalition or an organisation, by any usual name.",
  })
  actor?: string[] | null;

  @Field(() => String, { nullable: true, description: "Takes a position on this topic." })
  topic?: string | null;

  @Field(() => String, { nullable: true, description: "Takes a position on this norm, by its letter." })
  norm?: string | null;

  @Field(() => String, { nullable: true, description: "Takes a position on this proposal." })
  proposal?: string | null;

  @Field(() => String, { nullable: true, description: "Takes a position on this paragraph, such as `A/79/214#27`." })
  paragraph?: string | null;

  @Field(() => [Stance], { nullable: true, description: "Takes one of these sides." })
  stance?: Stance[] | null;

  @Field(() => [Act], { nullable: true, description: "In one of these ways." })
  act?: Act[] | null;

  @Field(() => [Confidence], { nullable: true, description: "Read with one of these degrees of confidence." })
  confidence?: Confidence[] | null;

  @Field(() => String, { nullable: true, description: "Delivered at this meeting." })
  meeting?: string | null;

  @Field(() => String, { nullable: true, description: "Delivered at a meeting of this process." })
  process?: string | null;

  @Field(() => Int, { nullable: true, description: "Made within this year." })
  year?: number | null;

  @Field(() => Period, { nullable: true, description: "Made within this period." })
  during?: Period | null;

  @Field(() => String, { nullable: true, description: "Known from this source, by its id: `S-GPD`." })
  source?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Known only from a machine-made source, or not." })
  machineMade?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of its summary; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}
