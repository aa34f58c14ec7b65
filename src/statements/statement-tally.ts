import { Field, Int, ObjectType } from "type-graphql";
import { vocabulary } from "../graph/vocabulary";
import { Actor } from "../states/actor";
import { Region } from "../states/region";
import { Topic } from "../topics/topic";
import { Stance } from "./stance";

/** What statements are counted by. */
export const StatementsBy = vocabulary("StatementsBy", "The property by which statements are counted.", {
  ACTOR: "Who made the statement.",
  TOPIC:
    "The topic on which the statement takes a position: it counts in each, and with none where it takes none on a topic.",
  YEAR: "The year within which the statement falls whole; none where it has no date, or does not fall within one year.",
  REGION: "The regional group of the state that made the statement; none for other actors and for states of no group.",
  STANCE:
    "The side that the statement takes, on the topic where TOPIC is asked too: it counts with each side that it takes.",
});
export type StatementsBy = keyof typeof StatementsBy;

/** The order of the rows of a count. */
export const TallyOrder = vocabulary("TallyOrder", "The order of the rows of a count.", {
  VALUE_ASC: "By what is counted: in order of year, region, name of the actor, name of the topic and side.",
  COUNT_DESC: "The highest number first; of one number, in the other order.",
});
export type TallyOrder = keyof typeof TallyOrder;

@ObjectType({
  simpleResolvers: true,
  description: "The number of statements by one actor, on one topic, in one year, and so on, as was asked.",
})
export class StatementsTallyRow {
  @Field(() => Actor, { nullable: true, description: "Who made the statements; null where ACTOR was not asked." })
  actor!: Actor | null;

  @Field(() => Topic, {
    nullable: true,
    description:
      "The topic on which the statements take a position; null where TOPIC was not asked, and for those that take none on a topic.",
  })
  topic!: Topic | null;

  @Field(() => Int, {
    nullable: true,
    description: "The year of the statements; null where YEAR was not asked, and for those of no one year.",
  })
  year!: number | null;

  @Field(() => Region, {
    nullable: true,
    description:
      "The regional group of the states that made the statements; null where REGION was not asked, and for those of none.",
  })
  region!: Region | null;

  @Field(() => Stance, {
    nullable: true,
    description: "The side that the statements take; null where STANCE was not asked, and for those that take none.",
  })
  stance!: Stance | null;

  @Field(() => Int, { description: "The number of statements in this row, each counted once." })
  count!: number;
}
