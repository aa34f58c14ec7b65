import { type Cypher, cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import { type NormList, normList, normOrders } from "../norms/norm.graph";
import { keyed } from "../pages/keyed";
import { type List, byDate, byName } from "../pages/list";
import { thingsOf } from "../pages/things";
import { type OrganisationList, organisationList, organisationOrders } from "../states/organisation.graph";
import type { Topic } from "../topics/topic";
import { topics } from "../topics/topic.graph";
import { type TopicWhere, topicAlphabet } from "../topics/topic.where";
import { Recommendation } from "./recommendation";
import { recommendation } from "./recommendation.kind";
import { type RecommendationWhere, recommendationAlphabet } from "./recommendation.where";

/** The recommendations: what is wanted of one is asked of the graph each time. */
export const recommendations = thingsOf(recommendation, Recommendation);

/** The recommendation with this id, in any case, or null. */
export const recommendationById = keyed(recommendations);

type RecommendationList = List<Recommendation, RecommendationWhere, Edge<Recommendation>>;

const orders = byDate("id");
const list = (from: Cypher): RecommendationList => ({
  alphabet: recommendationAlphabet,
  things: recommendations,
  says: "Recommendations",
  rows: { from, orders },
});

/** All recommendations, whoever made them. */
export const allRecommendations = list(cypher`MATCH (node:Recommendation)`);

/** The recommendations that an organisation made, by its slug. */
export const recommendationsOfOrganisation = list(
  cypher`MATCH (:Organisation {slug: key})-[:RECOMMENDED]->(node:Recommendation)`,
);
/** The recommendations about exactly this topic, by its slug. */
export const recommendationsOfTopic = list(cypher`MATCH (:Topic {slug: key})<-[:ABOUT]-(node:Recommendation)`);

/** The recommendations about a norm, by its letter. */
export const recommendationsOfNorm = list(cypher`MATCH (:Norm {code: key})<-[:ABOUT]-(node:Recommendation)`);

/** The organisations that made a recommendation, by its id. */
export const organisationsOfRecommendation: OrganisationList = {
  ...organisationList,
  rows: {
    from: cypher`MATCH (:Recommendation {id: key})<-[:RECOMMENDED]-(node:Organisation)`,
    orders: organisationOrders,
  },
};

/** The topics that a recommendation is about, by its id. */
export const topicsOfRecommendation: List<Topic, TopicWhere, Edge<Topic>> = {
  alphabet: topicAlphabet,
  things: topics,
  says: "Topics",
  rows: { from: cypher`MATCH (:Recommendation {id: key})-[:ABOUT]->(node:Topic)`, orders: byName("slug") },
};

/** The norms that a recommendation is about, by its id. */
export const normsOfRecommendation: NormList = {
  ...normList,
  rows: { from: cypher`MATCH (:Recommendation {id: key})-[:ABOUT]->(node:Norm)`, orders: normOrders },
};
