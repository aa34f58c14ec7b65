import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { listed } from "../pages/list";
import { NameOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { named } from "../pages/things";
import { Topic, TopicConnection } from "./topic";
import { allTopics, broaderTopics, narrowerTopics, topics } from "./topic.graph";
import { TopicWhere } from "./topic.where";

@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => Topic, {
    nullable: true,
    description: "One topic, by its slug or any usual name; null where there is none.",
  })
  topic(
    @Arg("slug", () => String, { description: "Such as `gender-language`, or `Gender language`." }) slug: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, topics, slug, "slug");
  }

  @Query(() => TopicConnection, { complexity: costOfPage, description: "What is argued about." })
  topics(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => TopicWhere, { nullable: true, description: "Which topics." }) where: TopicWhere | null,
    @Arg("orderBy", () => NameOrder, { defaultValue: NameOrder.NAME_ASC, description: "In which order." })
    order: NameOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, allTopics, { page, where, order });
  }

  @FieldResolver(() => TopicConnection, {
    complexity: costOfPage,
    description: "The topics that it is directly a part of.",
  })
  broader(@Root() { slug, name }: Topic, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, broaderTopics, { page, key: slug, whose: ` broader than ${name}` });
  }

  @FieldResolver(() => TopicConnection, {
    complexity: costOfPage,
    description: "The topics that are directly a part of it.",
  })
  narrower(@Root() { slug, name }: Topic, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, narrowerTopics, { page, key: slug, whose: ` narrower than ${name}` });
  }
}
