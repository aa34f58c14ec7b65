import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { listed } from "../pages/list";
import { DateOrder, NameOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { Topic } from "../topics/topic";
import { TopicWhere } from "../topics/topic.where";
import { BearingResolutionConnection, BearingTopicConnection } from "./bearing";
import { resolutionsOfTopic, topicsOfResolution } from "./bearing.graph";
import { Resolution } from "./resolution";
import { ResolutionWhere } from "./resolution.where";

@Resolver(() => Resolution)
export class TopicsOfResolution {
  @FieldResolver(() => BearingTopicConnection, {
    complexity: costOfPage,
    description:
      "The topics that it is about, and what a yes vote means for each. A topic that it only mentions is not among them.",
  })
  bearsOn(
    @Root() { symbol }: Resolution,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => TopicWhere, { nullable: true, description: "Which of them." }) where: TopicWhere | null,
    @Arg("orderBy", () => NameOrder, { defaultValue: NameOrder.NAME_ASC, description: "In which order." })
    order: NameOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, topicsOfResolution, { page, where, order, key: symbol, whose: ` of ${symbol}` });
  }
}

@Resolver(() => Topic)
export class ResolutionsOfTopic {
  @FieldResolver(() => BearingResolutionConnection, {
    complexity: costOfPage,
    description: "The resolutions that are about it, and what a yes vote means for it.",
  })
  resolutions(
    @Root() { slug, name }: Topic,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ResolutionWhere, { nullable: true, description: "Which of them." })
    where: ResolutionWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, resolutionsOfTopic, { page, where, order, key: slug, whose: ` about ${name}` });
  }
}
