import { Field, ObjectType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { ParagraphStatus } from "./paragraph-status";

@ObjectType({
  implements: [Node, Cited],
  simpleResolvers: true,
  description: "One paragraph or point of a report or of a resolution.",
})
export class Paragraph extends Cited {
  @Field(() => String, { description: "Our own id of the paragraph, such as `PA-049`." })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: "Document and number in one, such as `A/79/214#27`; null where the number was not seen.",
  })
  ref?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its number as printed, such as `27`, `13(a)`, `OP4` or `Annex C`; null where it was not seen.",
  })
  number?: string | null;

  @Field(() => String, { nullable: true, description: "The part of the document it stands in." })
  section?: string | null;

  @Field(() => ParagraphStatus, { description: "Whether the text is final, of a draft, or proposed." })
  status!: ParagraphStatus;

  @Field(() => String, { nullable: true, description: "What it says, in our words." })
  summary!: string;

  @Field(() => String, { nullable: true, description: "Its own words, where they are loaded." })
  text?: string | null;

  /** The natural key of the report or resolution it stands in. */
  documentKey!: string;
}

const ParagraphEdge = edgeTo(() => Paragraph, "Paragraph");
export const ParagraphConnection = connectionOf(
  () => Paragraph,
  () => ParagraphEdge,
  "Paragraph",
);
