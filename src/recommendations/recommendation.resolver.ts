import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Reading } from "../graph/reading";
import { NormConnection } from "../norms/norm";
import { leads, offers } from "../pages/leads";
import { DateOrder } from "../pages/orders";
import { OrganisationConnection } from "../states/organisation";
import { TopicConnection } from "../topics/topic";
import { Recommendation, RecommendationConnection } from "./recommendation";
import {
  allRecommendations,
  normsOfRecommendation,
  organisationsOfRecommendation,
  recommendationById,
  topicsOfRecommendation,
} from "./recommendation.graph";
import { RecommendationWhere } from "./recommendation.where";

@Resolver(() => Recommendation)
export class RecommendationResolver {
  @Query(() => Recommendation, {
    nullable: true,
    description: "One recommendation, by our own id; null beside an error where there is none.",
  })
  recommendation(
    @Arg("id", () => String, { description: "Such as `REC-SF-A16`, or the global id." }) id: string,
    @Ctx() reading: Reading,
  ) {
    return recommendationById(reading, id);
  }
}

/** The lists that begin here. */
export const listsOfRecommendation = [
  offers("recommendations", {
    to: () => RecommendationConnection,
    list: allRecommendations,
    about: "What organisations recommend to states and others.",
    where: { type: () => RecommendationWhere, description: "Which recommendations." },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  }),
  leads(() => Recommendation, "by", {
    to: () => OrganisationConnection,
    list: organisationsOfRecommendation,
    about: "Who recommends it.",
    whose: ({ key }: Recommendation) => ` that make recommendation ${key}`,
  }),
  leads(() => Recommendation, "topics", {
    to: () => TopicConnection,
    list: topicsOfRecommendation,
    about: "The topics that it is about.",
    whose: ({ key }: Recommendation) => ` of recommendation ${key}`,
  }),
  leads(() => Recommendation, "norms", {
    to: () => NormConnection,
    list: normsOfRecommendation,
    about: "The norms of 2015 that it is about.",
    whose: ({ key }: Recommendation) => ` of recommendation ${key}`,
  }),
] as const;
