import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Reading } from "../graph/reading";
import { leads, offers } from "../pages/leads";
import { NameOrder } from "../pages/orders";
import { named } from "../pages/things";
import { Topic, TopicConnection } from "./topic";
import { allTopics, broaderTopics, narrowerTopics, topics } from "./topic.graph";
import { TopicWhere } from "./topic.where";

@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => Topic, {
    nullable: true,
    description: "One topic, by its slug or any usual name; null beside an error where there is none.",
  })
  topic(
    @Arg("slug", () => String, {
      description: "The slug of the topic, or any usual name of it: `gender-language`, or `Gender language`.",
    })
    slug: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, topics, slug, "slug");
  }
}

/** The lists that begin here. */
export const listsOfTopic = [
  offers("topics", {
    to: () => TopicConnection,
    list: allTopics,
    about: "The topics that are argued about.",
    where: {
      type: () => TopicWhere,
      description: "Only the topics that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: NameOrder, usual: NameOrder.NAME_ASC },
  }),
  leads(() => Topic, "broader", {
    to: () => TopicConnection,
    list: broaderTopics,
    about: "The topics that this topic is directly a part of.",
    whose: ({ name }: Topic) => ` broader than ${name}`,
  }),
  leads(() => Topic, "narrower", {
    to: () => TopicConnection,
    list: narrowerTopics,
    about: "The topics that are directly a part of this topic.",
    whose: ({ name }: Topic) => ` narrower than ${name}`,
  }),
] as const;
