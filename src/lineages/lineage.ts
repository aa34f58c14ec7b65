import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { LineageChange } from "./lineage-change";
import { FieldOf, TypeOf } from "../pages/declared";
import { lineage } from "./lineage.kind";

@TypeOf(lineage, Node, Cited)
export class Lineage extends Cited {
  @FieldOf(lineage, "id")
  key!: string;

  @FieldOf(lineage)
  subject!: string;

  @FieldOf(lineage)
  change!: LineageChange;

  @FieldOf(lineage)
  note?: string | null;
}

const LineageEdge = edgeTo(() => Lineage, "Lineage");
export const LineageConnection = connectionOf(
  () => Lineage,
  () => LineageEdge,
  "Lineage",
);

@ObjectType("LineagePassageEdge", {
  simpleResolvers: true,
  description: "A lineage that passes through a thing, and how the passage stands there.",
})
export class LineagePassageEdge extends edgeTo(() => Lineage, "LineagePassage") {
  @Field(() => Int, { description: "The number of this step of the lineage, counted from 1." })
  order!: number;

  @Field(() => String, { description: "How the passage stands there, such as `IN`, `OUT` or `weaker`." })
  state!: string;
}

export const LineagePassageConnection = connectionOf(
  () => Lineage,
  () => LineagePassageEdge,
  "LineagePassage",
  "lineages that pass through a thing, each with how the passage stands there",
);
