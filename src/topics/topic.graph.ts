import { cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import { type List, byName } from "../pages/list";
import { thingsOf } from "../pages/things";
import { Topic } from "./topic";
import { topic } from "./topic.kind";
import { type TopicWhere, topicAlphabet } from "./topic.where";

/** The topics: all are held, so an answer needs only their slugs. */
export const topics = thingsOf(topic, Topic);

const list = { alphabet: topicAlphabet, things: topics, says: "Topics" };
const orders = byName("slug");

type TopicList = List<Topic, TopicWhere, Edge<Topic>>;

/** All topics, broad and narrow. */
export const allTopics: TopicList = { ...list, rows: { from: cypher`MATCH (node:Topic)`, orders } };

/** The topics that a topic is directly a part of. */
export const broaderTopics: TopicList = {
  ...list,
  rows: { from: cypher`MATCH (:Topic {slug: key})-[:BROADER]->(node:Topic)`, orders },
};

/** The topics that are directly a part of a topic. */
export const narrowerTopics: TopicList = {
  ...list,
  rows: { from: cypher`MATCH (:Topic {slug: key})<-[:BROADER]-(node:Topic)`, orders },
};
