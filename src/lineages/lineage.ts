import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { LineageChange } from "./lineage-change";

@ObjectType({
  implements: [Node, Cited],
  simpleResolvers: true,
  description: "One passage or idea followed through documents, draft by draft.",
})
export class Lineage extends Cited {
  @Field(() => String, { description: "Our own id of the lineage, such as `LN-01`." })
  key!: string;

  @Field(() => String, { description: "What is followed." })
  subject!: string;

  @Field(() => LineageChange, { description: "What became of it on the whole." })
  change!: LineageChange;

  @Field(() => String, { nullable: true, description: "Who wanted what, and what is not known." })
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
  @Field(() => Int, { description: "Which step of the lineage this is, from 1." })
  order!: number;

  @Field(() => String, { description: "How the passage stands there, such as `IN`, `OUT` or `weaker`." })
  state!: string;
}

export const LineagePassageConnection = connectionOf(
  () => Lineage,
  () => LineagePassageEdge,
  "LineagePassage",
);
