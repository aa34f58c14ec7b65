import { cypher } from "../graph/cypher";
import type { Norm } from "../norms/norm";
import { type NormList, normList, normOrders } from "../norms/norm.graph";
import { norms } from "../norms/norm.things";
import type { Edge } from "../pages/connection";
import { type List, byName } from "../pages/list";
import type { Topic } from "../topics/topic";
import { topics } from "../topics/topic.graph";
import { type TopicWhere, topicAlphabet } from "../topics/topic.where";
import { single } from "../pages/single";

/** The topics that a paragraph mentions. */
export const topicsOfParagraph: List<Topic, TopicWhere, Edge<Topic>> = {
  alphabet: topicAlphabet,
  things: topics,
  says: "Topics",
  rows: { from: cypher`MATCH (:Paragraph {id: key})-[:MENTIONS]->(node:Topic)`, orders: byName("slug") },
};

/** The norms that a paragraph mentions. */
export const normsOfParagraph: NormList = {
  ...normList,
  rows: { from: cypher`MATCH (:Paragraph {id: key})-[:MENTIONS]->(node:Norm)`, orders: normOrders },
};

/** The norm that a paragraph sets out, by the paragraph's id, or null. */
export const normSetOut = single<Norm>(
  norms,
  (keys, other) =>
    cypher`MATCH (n:Paragraph)-[:SET_OUT_IN]-(other:Norm) WHERE n.id IN ${keys}
      RETURN n.id AS key, ${other} AS value ORDER BY other.code`,
);
