import { type Cypher, cypher } from "../graph/cypher";
import { type Keyed, one } from "../graph/loader";
import type { Edge } from "../pages/connection";
import { keyed } from "../pages/keyed";
import { type List, byName } from "../pages/list";
import { thingsOf } from "../pages/things";
import { Lineage, type LineagePassageEdge } from "./lineage";
import { lineage } from "./lineage.kind";
import { type LineageWhere, lineageAlphabet } from "./lineage.where";

/** The lineages: what is wanted of one is asked of the graph each time. */
export const lineages = thingsOf(lineage, Lineage);

/** The lineage with this id, in any case, or null. */
export const lineageById = keyed(lineages);

const list = { alphabet: lineageAlphabet, things: lineages, says: "Lineages" };
const orders = byName("id");

type LineageList = List<Lineage, LineageWhere, Edge<Lineage>>;

/** All lineages, whatever they pass through. */
export const allLineages: LineageList = { ...list, rows: { from: cypher`MATCH (node:Lineage)`, orders } };

/** The lineages about exactly this topic, by its slug. */
export const lineagesOfTopic: LineageList = {
  ...list,
  rows: { from: cypher`MATCH (:Topic {slug: key})<-[:ABOUT]-(node:Lineage)`, orders },
};

/** The lineages that pass through a document, a paragraph or a meeting of a process. */
export const lineagesOfProcess: LineageList = {
  ...list,
  rows: {
    from: cypher`
      MATCH (:Process {slug: key})<-[:OF]-()<-[:PART_OF*0..1]-()<-[:HAS_STEP]-(node:Lineage)
      WITH DISTINCT node`,
    orders,
  },
};

/** The slug of the topic that a lineage is about. */
export const topicOfLineage = one<string>(
  (ids) => cypher<Keyed<string>>`
    MATCH (lineage:Lineage)-[:ABOUT]->(topic:Topic) WHERE lineage.id IN ${ids}
    RETURN lineage.id AS key, topic.slug AS value
  `,
);

type PassageList = List<Lineage, LineageWhere, LineagePassageEdge>;

/** A lineage may pass through one thing more than once: the step tells its rows apart. */
const passages = (from: Cypher): PassageList => ({
  ...list,
  rows: {
    from,
    edge: ["order", "state"],
    orders: { STEPS: [...orders.NAME_ASC, { by: cypher`edge.order` }] },
  },
  edge: ({ order, state }) => ({ order: Number(order), state: String(state) }),
});

/** The lineages that pass through a document or through a paragraph of it. */
export const lineagesOfDocument = passages(cypher`
  MATCH (:Report|Resolution {symbol: key})<-[:PART_OF*0..1]-()<-[step:HAS_STEP]-(node:Lineage)
  WITH DISTINCT node, {order: step.order, state: step.state} AS edge
`);
/** The lineages that pass through a paragraph itself, by its id. */
export const lineagesOfParagraph = passages(cypher`MATCH (:Paragraph {id: key})<-[edge:HAS_STEP]-(node:Lineage)`);

/** The lineages that pass through a proposal, by its slug. */
export const lineagesOfProposal = passages(cypher`MATCH (:Proposal {slug: key})<-[edge:HAS_STEP]-(node:Lineage)`);

/** The lineages that pass through a meeting itself, and not only through its documents, by its slug. */
export const lineagesOfMeeting = passages(cypher`MATCH (:Meeting {slug: key})<-[edge:HAS_STEP]-(node:Lineage)`);
