import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../dates/date.scalar";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";

@ObjectType({
  implements: [Node, Cited],
  simpleResolvers: true,
  description:
    "One act of speech: an intervention, a joint statement, a written submission, an explanation of position, a national position paper.",
})
export class Statement extends Cited {
  @Field(() => String, { description: "Our own id of the statement, such as `ST-001`." })
  key!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "When it was made, as precisely as the source says; null where it says nothing.",
  })
  date?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the source says of the date where that is not a plain date.",
  })
  dateNote?: string | null;

  @Field(() => String, { nullable: true, description: "The forum or the form, in words." })
  venue?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What was said, in our words: the distinct summaries of its positions, in order. Never a quotation.",
  })
  summary: string = "";

  @Field(() => Boolean, {
    description:
      "Known only from a source that a machine made, such as a report written from audio: never the speaker's own words.",
  })
  machineMade: boolean = false;

  /** The tag that the statements made together share. */
  joint?: string;
}

const StatementEdge = edgeTo(() => Statement, "Statement");
export const StatementConnection = connectionOf(
  () => Statement,
  () => StatementEdge,
  "Statement",
);
