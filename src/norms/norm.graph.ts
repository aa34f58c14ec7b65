import { cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import { type List, byName } from "../pages/list";
import type { Topic } from "../topics/topic";
import { topics } from "../topics/topic.graph";
import { type TopicWhere, topicAlphabet } from "../topics/topic.where";
import type { Norm } from "./norm";
import { norms } from "./norm.things";
import { type NormWords, normAlphabet } from "./norm.words";

/** What every list of norms has; later chapters add from where it starts. */
export const normList = { alphabet: normAlphabet, things: norms, says: "Norms" };

const code = { by: cypher`node.code` };
/** The orders of a list of norms: by letter, where `a` comes before `b`, or by name. */
export const normOrders = { CODE_ASC: [code], CODE_DESC: [{ ...code, descending: true }], ...byName("code") };

/** A list of norms whose edges know nothing of their own. */
export type NormList = List<Norm, NormWords, Edge<Norm>>;

/** All norms, each with its letter in paragraph 13 of A/70/174. */
export const allNorms: NormList = { ...normList, rows: { from: cypher`MATCH (node:Norm)`, orders: normOrders } };

/** The norms that concern exactly this topic, by its slug. */
export const normsOfTopic: NormList = {
  ...normList,
  rows: { from: cypher`MATCH (:Topic {slug: key})<-[:CONCERNS]-(node:Norm)`, orders: normOrders },
};

/** The topics that a norm concerns, by its letter. */
export const topicsOfNorm: List<Topic, TopicWhere, Edge<Topic>> = {
  alphabet: topicAlphabet,
  things: topics,
  says: "Topics",
  rows: { from: cypher`MATCH (:Norm {code: key})-[:CONCERNS]->(node:Topic)`, orders: byName("slug") },
};
