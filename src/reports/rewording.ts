import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../pages/connection";
import { footnotedEdgeTo } from "../sources/footnoted";
import { Paragraph } from "./paragraph";
import { ParagraphChange } from "./paragraph-change";

@ObjectType("RewordingEdge", {
  simpleResolvers: true,
  description:
    "A paragraph and the one of an earlier draft that it comes from, seen from one of them; the other is the node.",
})
export class RewordingEdge extends footnotedEdgeTo(() => Paragraph, "Rewording") {
  @Field(() => ParagraphChange, { description: "What became of the earlier wording in the later draft." })
  change!: ParagraphChange;
}

export const RewordingConnection = connectionOf(
  () => Paragraph,
  () => RewordingEdge,
  "Rewording",
  "paragraphs of other drafts that a paragraph comes from or became",
);
