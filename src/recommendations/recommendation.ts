import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { Addressee } from "./addressee";
import { FieldOf, TypeOf } from "../pages/declared";
import { recommendation } from "./recommendation.kind";

@TypeOf(recommendation, Node, Cited)
export class Recommendation extends Cited {
  @FieldOf(recommendation, "id")
  key!: string;

  @FieldOf(recommendation)
  to!: Addressee[];

  @FieldOf(recommendation)
  summary!: string;

  @FieldOf(recommendation)
  date?: string | null;
}

const RecommendationEdge = edgeTo(() => Recommendation, "Recommendation");
export const RecommendationConnection = connectionOf(
  () => Recommendation,
  () => RecommendationEdge,
  "Recommendation",
);
