import { cypher } from "../graph/cypher";
import type { Meeting } from "../meetings/meeting";
import { meetings } from "../meetings/meeting.things";
import type { Edge } from "../pages/connection";
import { type List, byDate } from "../pages/list";
import { single } from "../pages/single";
import type { Topic } from "../topics/topic";
import { topics } from "../topics/topic.graph";
import type { Proposal } from "./proposal";
import { proposals } from "./proposal.things";
import { type ProposalWhere, proposalAlphabet } from "./proposal.where";

/** What every list of proposals has; others add from where it starts. */
export const proposalList = { alphabet: proposalAlphabet, things: proposals, says: "Proposals" };

/** The orders of a list of proposals: by the day on which each was put forward. */
export const proposalOrders = byDate("slug");

/** A list of proposals whose edges know nothing of their own. */
export type ProposalList = List<Proposal, ProposalWhere, Edge<Proposal>>;

/** All proposals, whatever became of them. */
export const allProposals: ProposalList = {
  ...proposalList,
  rows: { from: cypher`MATCH (node:Proposal)`, orders: proposalOrders },
};

/** The proposals that a topic is, as it is argued about. */
export const proposalsOfTopic: ProposalList = {
  ...proposalList,
  rows: { from: cypher`MATCH (:Topic {slug: key})<-[:STANDS_FOR]-(node:Proposal)`, orders: proposalOrders },
};

/** The proposals that were put forward at a meeting. */
export const proposalsOfMeeting: ProposalList = {
  ...proposalList,
  rows: { from: cypher`MATCH (:Meeting {slug: key})<-[:PUT_FORWARD_AT]-(node:Proposal)`, orders: proposalOrders },
};

/** The proposals that were put forward at a meeting of a process. */
export const proposalsOfProcess: ProposalList = {
  ...proposalList,
  rows: {
    from: cypher`MATCH (:Process {slug: key})<-[:OF]-(:Meeting)<-[:PUT_FORWARD_AT]-(node:Proposal)`,
    orders: proposalOrders,
  },
};

/** The proposals that a report sets down. */
export const proposalsOfReport: ProposalList = {
  ...proposalList,
  rows: { from: cypher`MATCH (:Report {symbol: key})<-[:SET_DOWN_IN]-(node:Proposal)`, orders: proposalOrders },
};

/** The proposals that a paragraph speaks of. */
export const proposalsOfParagraph: ProposalList = {
  ...proposalList,
  rows: { from: cypher`MATCH (:Paragraph {id: key})-[:MENTIONS]->(node:Proposal)`, orders: proposalOrders },
};

/** The topic that is a proposal, by the proposal's slug, or null. */
export const topicOfProposal = single<Topic>(
  topics,
  (keys, other) =>
    cypher`MATCH (n:Proposal)-[:STANDS_FOR]->(other:Topic) WHERE n.slug IN ${keys}
      RETURN n.slug AS key, ${other} AS value`,
);

/** The meeting at which a proposal was put forward, by the proposal's slug, or null. */
export const meetingOfProposal = single<Meeting>(
  meetings,
  (keys, other) =>
    cypher`MATCH (n:Proposal)-[:PUT_FORWARD_AT]->(other:Meeting) WHERE n.slug IN ${keys}
      RETURN n.slug AS key, ${other} AS value`,
);
