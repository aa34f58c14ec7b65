import { cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import { type List, byName } from "../pages/list";
import type { Topic } from "../topics/topic";
import { topics } from "../topics/topic.graph";
import { type TopicWhere, topicAlphabet } from "../topics/topic.where";
import type { Norm } from "./norm";
import { norms } from "./norm.things";
import { type NormWhere, normAlphabet } from "./norm.where";

/** What every list of norms has; later chapters add from where it starts. */
export const normList = { alphabet: normAlphabet, things: norms, says: "Norms" };

const code = { by: cypher`node.code` };
export const normOrders = { CODE_ASC: [code], CODE_DESC: [{ ...code, descending: true }], ...byName("code") };

export type NormList = List<Norm, NormWhere, Edge<Norm>>;

export const allNorms: NormList = { ...normList, rows: { from: cypher`MATCH (node:Norm)`, orders: normOrders } };

export const normsOfTopic: NormList = {
  ...normList,
  rows: { from: cypher`MATCH (:Topic {slug: key})<-[:CONCERNS]-(node:Norm)`, orders: normOrders },
};

export const topicsOfNorm: List<Topic, TopicWhere, Edge<Topic>> = {
  alphabet: topicAlphabet,
  things: topics,
  says: "Topics",
  rows: { from: cypher`MATCH (:Norm {code: key})-[:CONCERNS]->(node:Topic)`, orders: byName("slug") },
};
