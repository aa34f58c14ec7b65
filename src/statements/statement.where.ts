import { Field, InputType, Int } from "type-graphql";
import { Period } from "../dates/period";
import type { Joined } from "../sets/where";
import { type AskedStates, statesInput } from "../states/asked-states";
import { Confidence } from "../states/confidence";
import { Act, Stance } from "./stance";

@InputType({
  description:
    "Conditions that a statement must satisfy, all of those in one object together; topic, norm, proposal, paragraph, stance, act and confidence speak of one and the same position in the statement.",
})
export class StatementWhere implements Joined<StatementWhere> {
  @Field(() => [StatementWhere], { nullable: true, description: "All of these conditions hold." })
  and?: StatementWhere[] | null;

  @Field(() => [StatementWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: StatementWhere[] | null;

  @Field(() => StatementWhere, { nullable: true, description: "This condition does not hold." })
  not?: StatementWhere | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "The statement was made by one of these, alone or together with others: a state, a coalition or an organisation, by any usual name. A short name that two of them bear is refused: `NAM` is written `State:NAM` for Namibia and `Coalition:nam` for the Non-Aligned Movement.",
  })
  actor?: string[] | null;

  @Field(() => statesInput(), {
    nullable: true,
    description: "The statement was made by a state that satisfies these conditions, such as those of one region.",
  })
  actors?: AskedStates | null;

  @Field(() => statesInput(), {
    nullable: true,
    description: "A state that satisfies these conditions joined the statement, which somebody else had made.",
  })
  aligned?: AskedStates | null;

  @Field(() => String, {
    nullable: true,
    description: "The statement takes a position on this topic, by slug or by any usual name.",
  })
  topic?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Where a topic is named: a position on a topic below it counts too. Without this, exactly that topic counts.",
  })
  includeNarrower?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "The statement takes a position on this norm, by the letter of the norm.",
  })
  norm?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The statement takes a position on this proposal, by slug or by any usual name.",
  })
  proposal?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The statement takes a position on this paragraph, such as `A/79/214#27`.",
  })
  paragraph?: string | null;

  @Field(() => [Stance], { nullable: true, description: "The statement takes one of these sides." })
  stance?: Stance[] | null;

  @Field(() => [Act], {
    nullable: true,
    description: "The statement takes its position in one of these ways, such as PROPOSED.",
  })
  act?: Act[] | null;

  @Field(() => [Confidence], {
    nullable: true,
    description: "The reading of the source has one of these degrees of confidence.",
  })
  confidence?: Confidence[] | null;

  @Field(() => String, { nullable: true, description: "The statement was delivered at this meeting." })
  meeting?: string | null;

  @Field(() => String, { nullable: true, description: "The statement was delivered at a meeting of this process." })
  process?: string | null;

  @Field(() => Int, { nullable: true, description: "The statement was made within this year." })
  year?: number | null;

  @Field(() => Period, { nullable: true, description: "The statement was made within this period." })
  during?: Period | null;

  @Field(() => String, {
    nullable: true,
    description: "The statement, or a signature under it, is known from this source, by the id of the source: `S-GPD`.",
  })
  source?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "`true`: only a source that a machine made tells of the statement; `false`: a source that no machine made tells of it.",
  })
  machineMade?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of its summary; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}
