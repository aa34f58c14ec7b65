import { Field, Int, ObjectType } from "type-graphql";
import { vocabulary } from "../graph/vocabulary";
import { Actor } from "../states/actor";
import { Region } from "../states/region";
import { Topic } from "../topics/topic";
import { Stance } from "../statements/stance";

/** What the things of a list are counted by. */
export const CountedBy = vocabulary("CountedBy", "The property by which the things of a list are counted.", {
  ACTOR:
    "Who made the statement, or put the text forward: a text counts with each of its sponsors; who voted or sponsored, in a list of those.",
  TOPIC:
    "The topic that the thing is about: it counts with each, and with none where it is about no topic. A statement is about what it takes a position on.",
  YEAR: "The year within which the thing falls whole, of a paragraph its document; none where it has no date, or does not fall within one year.",
  REGION:
    "The regional group of the states that made it or put it forward, or that are listed themselves; none for other actors and for states of no group.",
  STANCE:
    "The side that a statement takes, on the topic where TOPIC is asked too: it counts with each side that it takes. Other things take none.",
});
export type CountedBy = keyof typeof CountedBy;

/** The order of the rows of a count. */
export const TallyOrder = vocabulary("TallyOrder", "The order of the rows of a count.", {
  VALUE_ASC: "By what is counted: in order of year, region, name of the actor, name of the topic and side.",
  COUNT_DESC: "The highest number first; of one number, in the other order.",
});
export type TallyOrder = keyof typeof TallyOrder;

@ObjectType({
  simpleResolvers: true,
  description: "The number of things in a list by one actor, on one topic, in one year, and so on, as was asked.",
})
export class ListTallyRow {
  @Field(() => Actor, {
    nullable: true,
    description:
      "Who made them or put them forward; null where ACTOR was not asked, and for those of which nobody is on record.",
  })
  actor!: Actor | null;

  @Field(() => Topic, {
    nullable: true,
    description: "The topic that they are about; null where TOPIC was not asked, and for those that are about none.",
  })
  topic!: Topic | null;

  @Field(() => Int, {
    nullable: true,
    description: "The year of the things; null where YEAR was not asked, and for those of no one year.",
  })
  year!: number | null;

  @Field(() => Region, {
    nullable: true,
    description:
      "The regional group of the states that made them or put them forward; null where REGION was not asked, and for those of none.",
  })
  region!: Region | null;

  @Field(() => Stance, {
    nullable: true,
    description: "The side that statements take; null where STANCE was not asked, and for those that take none.",
  })
  stance!: Stance | null;

  @Field(() => Int, { description: "The number of things in this row, each counted once." })
  count!: number;
}
