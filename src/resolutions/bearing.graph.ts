import { type Cypher, cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import { type List, byName } from "../pages/list";
import type { Topic } from "../topics/topic";
import { topics } from "../topics/topic.graph";
import { type TopicWhere, topicAlphabet } from "../topics/topic.where";
import type { Bearing } from "./bearing";
import type { BearingDirection } from "./bearing-direction";
import type { Resolution } from "./resolution";
import { resolutionList, resolutionOrders } from "./resolution.graph";
import type { ResolutionWhere } from "./resolution.where";

/** What the edge says, for every list of bearings. */
export const bearing = {
  told: ["direction"],
  edge: ({ direction }: Record<string, unknown>): Bearing => ({ direction: direction as BearingDirection }),
};

/** The topics that a resolution is about. */
export const topicsOfResolution: List<Topic, TopicWhere, Edge<Topic> & Bearing> = {
  alphabet: topicAlphabet,
  things: topics,
  edge: bearing.edge,
  says: "Topics",
  rows: {
    from: cypher`MATCH (:Resolution {symbol: key})-[edge:BEARS_ON]->(node:Topic)`,
    edge: bearing.told,
    orders: byName("slug"),
  },
};

/** The topics for which the whole text of a resolution was read. */
export const topicsReadFor: List<Topic, TopicWhere, Edge<Topic>> = {
  alphabet: topicAlphabet,
  things: topics,
  says: "Topics",
  rows: { from: cypher`MATCH (:Resolution {symbol: key})-[:READ_FOR]->(node:Topic)`, orders: byName("slug") },
};

/** The resolutions that are about something; `from` binds `node` and `edge`. */
export const resolutionsAbout = (from: Cypher): List<Resolution, ResolutionWhere, Edge<Resolution> & Bearing> => ({
  ...resolutionList,
  edge: bearing.edge,
  rows: { from, edge: bearing.told, orders: resolutionOrders },
});

/** The resolutions that bear on exactly this topic, by its slug. */
export const resolutionsOfTopic = resolutionsAbout(
  cypher`MATCH (:Topic {slug: key})<-[edge:BEARS_ON]-(node:Resolution)`,
);
