import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Norm } from "../norms/norm";
import { listed } from "../pages/list";
import { PageArgs, costOfPage } from "../pages/page.args";
import { Organisation } from "../states/organisation";
import { Topic } from "../topics/topic";
import { RecommendationConnection } from "./recommendation";
import { recommendationsOfNorm, recommendationsOfOrganisation, recommendationsOfTopic } from "./recommendation.graph";

@Resolver(() => Organisation)
export class RecommendationsOfOrganisation {
  @FieldResolver(() => RecommendationConnection, {
    complexity: costOfPage,
    description: "What it recommends, the latest first.",
  })
  recommendations(@Root() { slug, name }: Organisation, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, recommendationsOfOrganisation, { page, key: slug, whose: ` by ${name}` });
  }
}

@Resolver(() => Topic)
export class RecommendationsOfTopic {
  @FieldResolver(() => RecommendationConnection, {
    complexity: costOfPage,
    description: "What is recommended on it, the latest first.",
  })
  recommendations(@Root() { slug, name }: Topic, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, recommendationsOfTopic, { page, key: slug, whose: ` on ${name}` });
  }
}

@Resolver(() => Norm)
export class RecommendationsOfNorm {
  @FieldResolver(() => RecommendationConnection, {
    complexity: costOfPage,
    description: "What is recommended on it, the latest first.",
  })
  recommendations(@Root() { code }: Norm, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, recommendationsOfNorm, { page, key: code, whose: ` on norm (${code})` });
  }
}
