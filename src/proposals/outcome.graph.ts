import { type Cypher, cypher } from "../graph/cypher";
import { type Keyed, many } from "../graph/loader";
import type { Reading } from "../graph/reading";
import type { Edge } from "../pages/connection";
import type { List } from "../pages/list";
import { paragraphs, reports } from "../reports/report.things";
import { resolutions } from "../resolutions/resolution.things";
import type { Joined } from "../sets/where";
import { footnotesOf } from "../sources/footnoted";
import type { Outcome } from "./outcome";
import { type AnyDocument, type Became, ProposalOutcome } from "./outcome.edges";
import type { Proposal } from "./proposal";
import { proposalList, proposalOrders } from "./proposal.graph";
import type { ProposalWhere } from "./proposal.where";

const told = cypher`edge {.outcome, .summary, .sources, .locators}`;

/** A node carries no label in a page, so it goes with the properties; a paragraph has the date of its document. */
const labelled = cypher`
  OPTIONAL MATCH (place)-[:PART_OF]->(whole)
  WITH *, place {.*, label: labels(place)[0], at: coalesce(place.dateLast, whole.dateLast, "")} AS node`;

const becameOf = ({ outcome, summary, ...footnotes }: Record<string, unknown>): Became => ({
  outcome: outcome as Outcome,
  summary: (summary ?? null) as string | null,
  ...footnotesOf(footnotes),
});

function documentFrom({ label, ...properties }: Record<string, unknown>): AnyDocument {
  if (label === "Report") return reports.of(properties);
  return label === "Resolution" ? resolutions.of(properties) : paragraphs.of(properties);
}

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
  entity: documentFrom,
  edge: becameOf,
  says: "Documents",
  rows: {
    from: cypher`MATCH (:Proposal {slug: key})-[edge:RESULTED_IN]->(place:Report|Resolution|Paragraph) ${labelled}`,
    edge: told,
    orders: {
      DATE_ASC: [{ by: cypher`CASE node.at WHEN "" THEN "~" ELSE node.at END` }, key],
      DATE_DESC: [{ by: cypher`node.at`, descending: true }, key],
    },
  },
};

type Row = Readonly<Record<"node" | "edge", Record<string, unknown>>>;

const outcomeRows = many<Row>(
  (keys) => cypher<Keyed<Row>>`
    MATCH (n:Proposal)-[edge:RESULTED_IN]->(place:Report|Resolution|Paragraph) WHERE n.slug IN ${keys} ${labelled}
    RETURN n.slug AS key, {node: node, edge: ${told}} AS value ORDER BY node.at = "", node.at, coalesce(node.symbol, node.id)
  `,
);

/** All that became of a proposal, the earliest first. */
export async function outcomesOf(reading: Reading, slug: string): Promise<ProposalOutcome[]> {
  const rows = await outcomeRows(reading, slug);
  return rows.map(({ node, edge }) =>
    Object.assign(new ProposalOutcome(), becameOf(edge), { document: documentFrom(node) }),
  );
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
