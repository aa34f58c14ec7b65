import { Field, ObjectType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { Document } from "./document";
import { ReportKind } from "./report-kind";

@ObjectType({
  implements: [Node, Cited, Document],
  simpleResolvers: true,
  description:
    "A report, a draft of one, a compendium, a paper or a letter. What the General Assembly adopts is a Resolution.",
})
export class Report extends Document {
  @Field(() => ReportKind, { description: "What sort of document it is." })
  kind!: ReportKind;

  @Field(() => String, { nullable: true, description: "The body that made it." })
  body?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the source says of the date where that is not a plain date.",
  })
  dateNote?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How it was adopted, in the words on record: `consensus`, `draft`, `not adopted`.",
  })
  adoption?: string | null;
}

const ReportEdge = edgeTo(() => Report, "Report");
export const ReportConnection = connectionOf(
  () => Report,
  () => ReportEdge,
  "Report",
);
