import { leads } from "../pages/leads";
import { DateOrder, NameOrder } from "../pages/orders";
import { Topic, TopicConnection } from "../topics/topic";
import { TopicWhere } from "../topics/topic.where";
import { BearingResolutionConnection, BearingTopicConnection } from "./bearing";
import { resolutionsOfTopic, topicsOfResolution, topicsReadFor } from "./bearing.graph";
import { Resolution } from "./resolution";
import { ResolutionWhere } from "./resolution.where";

export const TopicsOfResolution = leads(() => Resolution, "bearsOn", {
  to: () => BearingTopicConnection,
  list: topicsOfResolution,
  about:
    "The topics that the resolution is about, and what a vote of yes means for each. A topic that the resolution only mentions is not among them.",
  where: {
    type: () => TopicWhere,
    description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
  },
  order: { of: NameOrder, usual: NameOrder.NAME_ASC },
  whose: ({ symbol }: Resolution) => ` of ${symbol}`,
});

export const TopicsReadFor = leads(() => Resolution, "readFor", {
  to: () => TopicConnection,
  list: topicsReadFor,
  about:
    "The topics for which the whole text of the resolution was read. Only of these may it be told that the resolution does not mention one, where no paragraph on record does.",
  whose: ({ symbol }: Resolution) => ` for which ${symbol} was read whole`,
});

export const ResolutionsOfTopic = leads(() => Topic, "resolutions", {
  to: () => BearingResolutionConnection,
  list: resolutionsOfTopic,
  about: "The resolutions that are about this subject, and what a vote of yes means for it.",
  where: {
    type: () => ResolutionWhere,
    description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
  },
  order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  whose: ({ name }: Topic) => ` about ${name}`,
});
