import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../pages/connection";
import { footnotedEdgeTo } from "../sources/footnoted";
import { Report } from "./report";

@ObjectType("DraftEdge", {
  simpleResolvers: true,
  description: "A draft and the report that came of it, seen from one of them; the other is the node.",
})
export class DraftEdge extends footnotedEdgeTo(() => Report, "Draft") {
  @Field(() => String, {
    nullable: true,
    description: "The stage of the draft: zero draft, first revision, and so on.",
  })
  stage!: string | null;
}

export const DraftConnection = connectionOf(
  () => Report,
  () => DraftEdge,
  "Draft",
  "drafts of a report, or of the reports that came of a draft",
);
