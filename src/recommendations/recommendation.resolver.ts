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
    @Arg("id", () => String, { description: "The id of the recommendation, such as `REC-SF-A16`, or its global id." })
    id: string,
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
    about: "The recommendations that organisations make to states and others.",
    where: {
      type: () => RecommendationWhere,
      description: "Only the recommendations that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  }),
  leads(() => Recommendation, "by", {
    to: () => OrganisationConnection,
    list: organisationsOfRecommendation,
    about: "The organisation that recommends this.",
    whose: ({ key }: Recommendation) => ` that make recommendation ${key}`,
  }),
  leads(() => Recommendation, "topics", {
    to: () => TopicConnection,
    list: topicsOfRecommendation,
    about: "The topics that the recommendation is about.",
    whose: ({ key }: Recommendation) => ` of recommendation ${key}`,
  }),
  leads(() => Recommendation, "norms", {
    to: () => NormConnection,
    list: normsOfRecommendation,
    about: "The norms of 2015 that the recommendation is about.",
    whose: ({ key }: Recommendation) => ` of recommendation ${key}`,
  }),
] as const;
