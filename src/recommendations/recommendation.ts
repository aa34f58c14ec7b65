import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../dates/date.scalar";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { Addressee } from "./addressee";

@ObjectType({
  implements: [Node, Cited],
  simpleResolvers: true,
  description: "What an organisation recommends, to whom, and on which topics.",
})
export class Recommendation extends Cited {
  @Field(() => String, { description: "Our own id of the recommendation, such as `REC-SF-A16`." })
  key!: string;

  @Field(() => [Addressee], { description: "To whom." })
  to!: Addressee[];

  @Field(() => String, { nullable: true, description: "What is recommended, in our words." })
  summary!: string;

  @Field(() => DateScalar, { nullable: true, description: "When, as precisely as is known." })
  date?: string | null;
}

const RecommendationEdge = edgeTo(() => Recommendation, "Recommendation");
export const RecommendationConnection = connectionOf(
  () => Recommendation,
  () => RecommendationEdge,
  "Recommendation",
);
