import { type Cypher, cypher } from "../graph/cypher";
import { type Keyed, many } from "../graph/loader";
import type { Reading } from "../graph/reading";
import type { Edge } from "../pages/connection";
import type { List } from "../pages/list";
import { anyOf } from "../pages/things";
import { paragraphs, reports } from "../reports/report.things";
import { resolutions } from "../resolutions/resolution.things";
import type { Joined } from "../sets/where";
import { footnotesOf } from "../sources/footnoted";
import type { Outcome } from "./outcome";
import { type AnyDocument, type Became, ProposalOutcome } from "./outcome.edges";
import type { Proposal } from "./proposal";
import { proposalList, proposalOrders } from "./proposal.graph";
import type { ProposalWhere } from "./proposal.where";

const told = ["outcome", "summary", "sources", "locators"];

/** A paragraph has the date of its document. */
const dated = cypher`
  OPTIONAL MATCH (node)-[:PART_OF]->(whole)
  WITH *, coalesce(node.dateLast, whole.dateLast, "") AS at`;

const documents = anyOf<AnyDocument>(reports, resolutions, paragraphs);

const becameOf = ({ outcome, summary, ...footnotes }: Record<string, unknown>): Became => ({
  outcome: outcome as Outcome,
  summary: (summary ?? null) as string | null,
  ...footnotesOf(footnotes),
});

/** What may be asked of what became of a proposal. */
interface OutcomesWhere extends Joined<OutcomesWhere> {
  outcome?: Outcome[] | null;
}

const key = { by: cypher`coalesce(node.symbol, node.id)` };

/** Where something became of a proposal. */
export const outcomesOfProposal: List<AnyDocument, OutcomesWhere, Edge<AnyDocument> & Became> = {
  alphabet: {
    outcome: {
      holds: (outcomes) => cypher`edge.outcome IN ${outcomes}`,
      says: (outcomes) => `saw it ${outcomes.map((outcome) => outcome.toLowerCase()).join(" or ")}`,
    },
  },
  things: documents,
  edge: becameOf,
  says: "Documents",
  rows: {
    from: cypher`MATCH (:Proposal {slug: key})-[edge:RESULTED_IN]->(node:Report|Resolution|Paragraph) ${dated}`,
    edge: told,
    orders: {
      DATE_ASC: [{ by: cypher`CASE at WHEN "" THEN "~" ELSE at END` }, key],
      DATE_DESC: [{ by: cypher`at`, descending: true }, key],
    },
  },
};

interface Row {
  readonly node: unknown;
  readonly edge: Record<string, unknown>;
}

const outcomeRows = many<Row>(
  (keys) => cypher<Keyed<Row>>`
    MATCH (n:Proposal)-[edge:RESULTED_IN]->(node:Report|Resolution|Paragraph) WHERE n.slug IN ${keys} ${dated}
    RETURN n.slug AS key, {node: ${documents.answer("node")}, edge: edge {.outcome, .summary, .sources, .locators}} AS value ORDER BY at = "", at, coalesce(node.symbol, node.id)
  `,
);

/** All that became of a proposal, the earliest first. */
export async function outcomesOf(reading: Reading, slug: string): Promise<ProposalOutcome[]> {
  const [rows, made] = await Promise.all([outcomeRows(reading, slug), documents.maker(reading)]);
  return rows.map(({ node, edge }) => Object.assign(new ProposalOutcome(), becameOf(edge), { document: made(node) }));
}

const proposalsOf = (place: Cypher): List<Proposal, ProposalWhere, Edge<Proposal> & Became> => ({
  ...proposalList,
  edge: becameOf,
  rows: { from: cypher`MATCH ${place}<-[edge:RESULTED_IN]-(node:Proposal)`, edge: told, orders: proposalOrders },
});

/** The proposals of which something became in a document or a paragraph. */
export const proposalsResultingIn = {
  Report: proposalsOf(cypher`(:Report {symbol: key})`),
  Resolution: proposalsOf(cypher`(:Resolution {symbol: key})`),
  Paragraph: proposalsOf(cypher`(:Paragraph {id: key})`),
};
