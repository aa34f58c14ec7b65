import { Field } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { ParagraphStatus } from "./paragraph-status";
import { FieldOf, TypeOf } from "../pages/declared";
import { paragraph } from "./report.kind";

@TypeOf(paragraph, Node, Cited)
export class Paragraph extends Cited {
  @FieldOf(paragraph, "id")
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: "Document and number in one, such as `A/79/214#27`; null where the number was not seen.",
  })
  ref?: string | null;

  @FieldOf(paragraph)
  number?: string | null;

  @FieldOf(paragraph)
  section?: string | null;

  @FieldOf(paragraph)
  status!: ParagraphStatus;

  @FieldOf(paragraph)
  summary!: string;

  @FieldOf(paragraph)
  text?: string | null;

  @Field(() => [String], {
    description: "The footnotes to the paragraph, where the text of its document is imported.",
  })
  footnotes: string[] = [];

  /** Its own words without those of the paragraphs within it, where it has such and the text is imported. */
  ownWords?: string;

  /** Its place in the text of its document, where that is imported. */
  place?: number;

  /** The natural key of the report or resolution it stands in. */
  documentKey!: string;
}

const ParagraphEdge = edgeTo(() => Paragraph, "Paragraph");
export const ParagraphConnection = connectionOf(
  () => Paragraph,
  () => ParagraphEdge,
  "Paragraph",
);
