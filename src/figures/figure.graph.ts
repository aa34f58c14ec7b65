import { type Cypher, cypher } from "../graph/cypher";
import { type Keyed, many } from "../graph/loader";
import type { Reading } from "../graph/reading";
import type { Edge } from "../pages/connection";
import { keyed } from "../pages/keyed";
import { type List, byDate, byName } from "../pages/list";
import { thingsOf } from "../pages/things";
import type { Topic } from "../topics/topic";
import { topics } from "../topics/topic.graph";
import { type TopicWhere, topicAlphabet } from "../topics/topic.where";
import { Figure } from "./figure";
import { figureSubjects, subjectLabels } from "./figure-subject";
import { figure } from "./figure.kind";
import { type FigureWhere, figureAlphabet } from "./figure.where";

/** The figures: what is wanted of one is asked of the graph each time. */
export const figures = thingsOf(figure, Figure);

/** The figure with this id, in any case, or null. */
export const figureById = keyed(figures);

type FigureList = List<Figure, FigureWhere, Edge<Figure>>;

const orders = byDate("id");
const list = (from: Cypher): FigureList => ({
  alphabet: figureAlphabet,
  things: figures,
  says: "Figures",
  rows: { from, orders },
});

/** All figures, whatever they are about. */
export const allFigures = list(cypher`MATCH (node:Figure)`);

/** The figures about exactly this topic, by its slug. */
export const figuresOfTopic = list(cypher`MATCH (:Topic {slug: key})<-[:ABOUT]-(node:Figure)`);

/** The figures about a report or a resolution, by its symbol. */
export const figuresOfDocument = list(cypher`MATCH (:Report|Resolution {symbol: key})<-[:ABOUT]-(node:Figure)`);

/** The figures about a proposal, by its slug. */
export const figuresOfProposal = list(cypher`MATCH (:Proposal {slug: key})<-[:ABOUT]-(node:Figure)`);

/** The figures about a coalition, by its slug. */
export const figuresOfCoalition = list(cypher`MATCH (:Coalition {slug: key})<-[:ABOUT]-(node:Figure)`);

/** The figures about a meeting, by its slug. */
export const figuresOfMeeting = list(cypher`MATCH (:Meeting {slug: key})<-[:ABOUT]-(node:Figure)`);

/** The figures about an organisation, by its slug. */
export const figuresOfOrganisation = list(cypher`MATCH (:Organisation {slug: key})<-[:ABOUT]-(node:Figure)`);

/** The topics that a figure is about, by the id of the figure. */
export const topicsOfFigure: List<Topic, TopicWhere, Edge<Topic>> = {
  alphabet: topicAlphabet,
  things: topics,
  says: "Topics",
  rows: { from: cypher`MATCH (:Figure {id: key})-[:ABOUT]->(node:Topic)`, orders: byName("slug") },
};

const subjects = many<unknown>(
  (ids) => cypher<Keyed<unknown>>`
    MATCH (figure:Figure)-[:ABOUT]->(subject) WHERE figure.id IN ${ids} AND labels(subject)[0] IN ${subjectLabels}
    RETURN figure.id AS key, ${figureSubjects.answer("subject")} AS value ORDER BY coalesce(subject.symbol, subject.slug)
  `,
);

/** What a figure speaks of beside topics, by symbol or slug. */
export async function subjectsOfFigure(reading: Reading, id: string) {
  const [found, make] = await Promise.all([subjects(reading, id), figureSubjects.maker(reading)]);
  return found.map(make);
}
