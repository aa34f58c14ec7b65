import { type Chapter, resolversIn } from "../pages/chapter";
import { recommendations } from "./recommendation.graph";
import * as recommendationsFrom from "./recommendation.resolver";
import * as recommendedByFrom from "./recommended.resolver";

/** What others asked states to do. */
export const chapter: Chapter = {
  things: [recommendations],
  resolvers: resolversIn(recommendationsFrom, recommendedByFrom),
};
