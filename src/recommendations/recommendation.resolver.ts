import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { NormConnection } from "../norms/norm";
import { listed } from "../pages/list";
import { DateOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
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
    description: "One recommendation, by our own id; null where there is none.",
  })
  recommendation(
    @Arg("id", () => String, { description: "Such as `REC-SF-A16`, or the global id." }) id: string,
    @Ctx() reading: Reading,
  ) {
    return recommendationById(reading, id);
  }

  @Query(() => RecommendationConnection, {
    complexity: costOfPage,
    description: "What organisations recommend to states and others.",
  })
  recommendations(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => RecommendationWhere, { nullable: true, description: "Which recommendations." })
    where: RecommendationWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, allRecommendations, { page, where, order });
  }

  @FieldResolver(() => OrganisationConnection, { complexity: costOfPage, description: "Who recommends it." })
  by(@Root() { key }: Recommendation, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, organisationsOfRecommendation, { page, key, whose: ` that make recommendation ${key}` });
  }

  @FieldResolver(() => TopicConnection, { complexity: costOfPage, description: "The topics that it is about." })
  topics(@Root() { key }: Recommendation, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, topicsOfRecommendation, { page, key, whose: ` of recommendation ${key}` });
  }

  @FieldResolver(() => NormConnection, { complexity: costOfPage, description: "The norms of 2015 that it is about." })
  norms(@Root() { key }: Recommendation, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, normsOfRecommendation, { page, key, whose: ` of recommendation ${key}` });
  }
}
