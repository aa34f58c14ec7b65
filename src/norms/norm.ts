import { Field, ObjectType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { NormKind } from "./norm-kind";

@ObjectType({
  implements: [Node, Cited],
  simpleResolvers: true,
  description:
    "One of the 11 voluntary, non-binding norms of responsible state behaviour in cyberspace that a group of experts agreed in 2015 and all states endorsed: paragraph 13 (a) to (k) of the UN document A/70/174.",
})
export class Norm extends Cited {
  @Field(() => String, { description: "Its letter in paragraph 13: `a` to `k`." })
  code!: string;

  @Field(() => String, { description: "A short name; ours, not the report's." })
  name!: string;

  @Field(() => [String], { description: "Other names it goes by." })
  aliases: string[] = [];

  @Field(() => String, { nullable: true, description: "What it asks of states, in our words." })
  summary!: string;

  @Field(() => NormKind, { nullable: true, description: "Whether it asks states to refrain or to act." })
  type?: NormKind | null;

  @Field(() => String, { nullable: true, description: "Whose reading the type is." })
  typeNote?: string | null;
}

const NormEdge = edgeTo(() => Norm, "Norm");
export const NormConnection = connectionOf(
  () => Norm,
  () => NormEdge,
  "Norm",
);
