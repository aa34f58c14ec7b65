import { cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import { type List, byDate } from "../pages/list";
import { paragraphOrders } from "../reports/paragraph-order";
import { type ParagraphList, paragraphList } from "../reports/paragraph.graph";
import type { Report } from "../reports/report";
import { reports } from "../reports/report.things";
import { type ReportWhere, reportAlphabet } from "../reports/report.where";
import type { Bearing } from "../resolutions/bearing";
import { bearing, resolutionsAbout } from "../resolutions/bearing.graph";
import type { Proposal } from "./proposal";
import { proposalList, proposalOrders } from "./proposal.graph";
import type { ProposalWhere } from "./proposal.where";

/** The paragraphs that speak of a proposal. */
export const paragraphsOfProposal: ParagraphList = {
  ...paragraphList,
  rows: { from: cypher`MATCH (:Proposal {slug: key})<-[:MENTIONS]-(node:Paragraph)`, orders: paragraphOrders },
};

/** The documents that set a proposal down. */
export const reportsOfProposal: List<Report, ReportWhere, Edge<Report>> = {
  alphabet: reportAlphabet,
  things: reports,
  says: "Reports",
  rows: { from: cypher`MATCH (:Proposal {slug: key})-[:SET_DOWN_IN]->(node:Report)`, orders: byDate("symbol") },
};

/** The resolutions that are about a proposal. */
export const resolutionsOfProposal = resolutionsAbout(
  cypher`MATCH (:Proposal {slug: key})<-[edge:BEARS_ON]-(node:Resolution)`,
);

/** The proposals that a resolution is about. */
export const proposalsOfResolution: List<Proposal, ProposalWhere, Edge<Proposal> & Bearing> = {
  ...proposalList,
  edge: bearing.edge,
  rows: {
    from: cypher`MATCH (:Resolution {symbol: key})-[edge:BEARS_ON]->(node:Proposal)`,
    edge: bearing.told,
    orders: proposalOrders,
  },
};
