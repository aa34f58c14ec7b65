import { Field, InputType } from "type-graphql";
import type { Joined } from "../sets/where";
import { type AskedStates, statesInput } from "../states/asked-states";
import { NormKind } from "./norm-kind";
import { heldInput } from "./held-input";

@InputType({ description: "Conditions that a norm must satisfy, all of those in one object together." })
export class NormWhere implements Joined<NormWhere> {
  @Field(() => [NormWhere], { nullable: true, description: "All of these conditions hold." })
  and?: NormWhere[] | null;

  @Field(() => [NormWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: NormWhere[] | null;

  @Field(() => NormWhere, { nullable: true, description: "This condition does not hold." })
  not?: NormWhere | null;

  @Field(() => [String], {
    nullable: true,
    description: "The norm is one of these, by letter (`c`, `13(c)`) or by any usual name.",
  })
  code?: string[] | null;

  @Field(() => String, { nullable: true, description: "The norm concerns this topic, by slug or by any usual name." })
  topic?: string | null;

  @Field(() => heldInput(), {
    nullable: true,
    description:
      "A state took a position on the norm in this manner; the subject is the norm itself, and none is to be named.",
  })
  position?: object | null;

  @Field(() => statesInput(), {
    nullable: true,
    description:
      "A state that satisfies these conditions took a position on the norm: that of `position`, where it is given.",
  })
  actors?: AskedStates | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Beside `position` or `actors`: a position on a topic that the norm concerns counts too.",
  })
  throughTopics?: boolean | null;

  @Field(() => [NormKind], {
    nullable: true,
    description: "The norm asks states to refrain from something, or to do something.",
  })
  type?: NormKind[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of its name, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}
