import { leads } from "../pages/leads";
import { DateOrder, NameOrder } from "../pages/orders";
import { Topic } from "../topics/topic";
import { TopicWhere } from "../topics/topic.where";
import { BearingResolutionConnection, BearingTopicConnection } from "./bearing";
import { resolutionsOfTopic, topicsOfResolution } from "./bearing.graph";
import { Resolution } from "./resolution";
import { ResolutionWhere } from "./resolution.where";

export const TopicsOfResolution = leads(() => Resolution, "bearsOn", {
  to: () => BearingTopicConnection,
  list: topicsOfResolution,
  about:
    "The topics that it is about, and what a yes vote means for each. A topic that it only mentions is not among them.",
  where: { type: () => TopicWhere, description: "Which of them." },
  order: { of: NameOrder, usual: NameOrder.NAME_ASC },
  whose: ({ symbol }: Resolution) => ` of ${symbol}`,
});

export const ResolutionsOfTopic = leads(() => Topic, "resolutions", {
  to: () => BearingResolutionConnection,
  list: resolutionsOfTopic,
  about: "The resolutions that are about it, and what a yes vote means for it.",
  where: { type: () => ResolutionWhere, description: "Which of them." },
  order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  whose: ({ name }: Topic) => ` about ${name}`,
});
