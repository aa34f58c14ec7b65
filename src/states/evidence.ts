import { Field, InterfaceType } from "type-graphql";
import { PartialDate } from "../dates/partial-date.scalar";
import { Citation, citationsOf } from "../sources/citation";
import { Confidence } from "./confidence";

@InterfaceType({
  description:
    "A fact by which a state satisfies a clause of a question, or holds a position. Every fact has a source and a place in it.",
  autoRegisterImplementations: true,
})
export abstract class Evidence {
  @Field(() => String, {
    nullable: true,
    description:
      "The clause of the question that it satisfies, as a path: `and[0].position`; null where no question was asked.",
  })
  clause?: string | null;

  @Field(() => String, { description: "The fact in a sentence, in our words." })
  summary!: string;

  @Field(() => String, { nullable: true, description: "The place in the source: a paragraph, a section, an entry." })
  locator!: string | null;

  @Field(() => Confidence, {
    description: "How sure one can be that the source says what is recorded here: HIGH, MEDIUM or LOW.",
  })
  confidence!: Confidence;

  @Field(() => PartialDate, { nullable: true, description: "When it happened, as precisely as the source says." })
  date!: string | null;

  /** The parallel lists that the graph holds; the first source is the one that `source` gives. */
  sources!: readonly string[];
  locators!: readonly string[];

  @Field(() => [Citation], { description: "Every source on record for this fact, with the place in each." })
  citations(): Citation[] {
    return citationsOf(this);
  }
}
