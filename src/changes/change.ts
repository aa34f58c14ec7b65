import { Field, ObjectType } from "type-graphql";
import { Lineage } from "../lineages/lineage";
import { connectionOf, edgeTo } from "../pages/connection";
import { Document } from "../reports/document";
import { Paragraph } from "../reports/paragraph";
import { ChangeKind, WordChangeKind } from "./change-kind";

@ObjectType({ description: "Some words that two texts share, or that only one of them has." })
export class WordChange {
  @Field(() => WordChangeKind, { description: "What became of these words: kept, deleted or added." })
  kind!: WordChangeKind;

  @Field(() => String, { description: "The words, with the spaces between and after them." })
  text!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: "What became of one passage between an earlier document and a later one.",
})
export class Change {
  @Field(() => ChangeKind, { description: "What became of the passage, as far as a source says or both texts show." })
  kind!: ChangeKind;

  @Field(() => Document, { description: "The earlier document, with which the later one is compared." })
  since!: Document;

  @Field(() => Paragraph, {
    nullable: true,
    description: "The paragraph of the earlier document, where one is on record.",
  })
  before!: Paragraph | null;

  @Field(() => Paragraph, {
    nullable: true,
    description: "The paragraph of the later document, where one is on record.",
  })
  after!: Paragraph | null;

  @Field(() => [WordChange], {
    nullable: true,
    description:
      "Word by word, in order, where the words of both paragraphs are loaded; else null. The kept and the added words make the later text, the kept and the deleted ones the earlier.",
  })
  words!: WordChange[] | null;

  @Field(() => String, {
    description:
      "What became of the passage, in our own words: from the summaries of the paragraphs, or from the steps of a lineage.",
  })
  summary!: string;

  @Field(() => [Lineage], {
    description: "The lineages that this change is a part of: passages that are followed through several documents.",
  })
  lineages!: Lineage[];
}

const ChangeEdge = edgeTo(() => Change, "Change");
export const ChangeConnection = connectionOf(
  () => Change,
  () => ChangeEdge,
  "Change",
  "changes from one text to another",
);
