import { Field, Int, ObjectType } from "type-graphql";
import { Paragraph } from "../reports/paragraph";
import { LineageStation, type Station } from "./station";

@ObjectType({
  simpleResolvers: true,
  description: "One step of a lineage: how the passage stands at one station of its way.",
})
export class LineageStep {
  @Field(() => Int, { description: "The place of this step in the lineage, counted from 1." })
  order!: number;

  @Field(() => String, { description: "How the passage stands there, such as `IN`, `OUT` or `weaker`." })
  state!: string;

  @Field(() => LineageStation, {
    description: "The document, paragraph, meeting or proposal that the passage stands in at this step.",
  })
  subject!: Station;

  @Field(() => [Paragraph], {
    description: "The paragraphs of the document that carry the passage, where they are on record.",
  })
  paragraphs!: Paragraph[];
}
