import { cypher, join } from "../graph/cypher";
import { type Keyed, one } from "../graph/loader";
import type { Reading } from "../graph/reading";
import type { Lineage } from "../lineages/lineage";
import { lineages } from "../lineages/lineage.graph";
import type { Document } from "../reports/document";
import type { Paragraph } from "../reports/paragraph";
import { paragraphOrders } from "../reports/paragraph-order";
import { paragraphs } from "../reports/report.things";
import { documents } from "../resolutions/whole.graph";
import type { Aligned } from "./paired-by-words";
import type { ChangeKind } from "./change-kind";

/** A document that came before another, and how that is known. */
export interface Earlier {
  readonly document: Document;
  /** A draft of the report itself, or, where that is a draft, of the same report; or else what a lineage or a paragraph leads back to. */
  readonly how: "DRAFT" | "SIBLING" | "OTHER";
  /** Which draft it is. */
  readonly stage: string | null;
}

/** A paragraph that comes from another, and what became of the wording at each document between, the latest first. */
export interface Descent {
  readonly after: string;
  readonly before: string;
  readonly changes: readonly ChangeKind[];
}

/** A station of a lineage, with the document that it is or stands in, and its paragraph. */
export interface PassageStation {
  readonly order: number;
  readonly state: string;
  readonly document: string | null;
  readonly paragraph: string | null;
}

/** A lineage that passes through a document. */
export interface Passage {
  readonly lineage: Lineage;
  readonly topic: string;
  readonly stations: readonly PassageStation[];
}

/** Everything that is on record of how a report came about. */
export interface Material {
  /** Which draft the report is, where it is one. */
  readonly stage: string | null;
  /** The latest first, by date; drafts of one report may have dates too vague to tell. */
  readonly earlier: readonly Earlier[];
  /** Of the report and of all earlier documents, as they stand in each. */
  readonly paragraphs: readonly Paragraph[];
  readonly descents: readonly Descent[];
  readonly passages: readonly Passage[];
  /** What the texts show of the paragraphs of an earlier document, by its symbol; none of a document whose text is not imported, nor where that of the report is not. */
  readonly shown?: ReadonlyMap<string, readonly Aligned[]>;
}

const inOrder = join(
  paragraphOrders.DOCUMENT_ASC.map(({ by }) => by),
  ", ",
);

/** The same as the graph answers it, where a thing is what its kind answers of it. */
interface Row extends Pick<Material, "stage" | "descents"> {
  readonly earlier: readonly (Pick<Earlier, "how" | "stage"> & { readonly document: unknown })[];
  readonly paragraphs: readonly unknown[];
  readonly passages: readonly (Pick<Passage, "topic" | "stations"> & { readonly lineage: unknown })[];
}

const rowOf = one<Row>(
  (symbols) => cypher<Keyed<Row>>`
    MATCH (report:Report) WHERE report.symbol IN ${symbols}
    OPTIONAL CALL (report) {
      MATCH (report)<-[d:DRAFT_OF]-(earlier:Report) RETURN earlier, "DRAFT" AS how, d.stage AS stage
      UNION
      MATCH (report)-[:DRAFT_OF]->(:Report)<-[d:DRAFT_OF]-(earlier:Report) WHERE earlier <> report
      RETURN earlier, "SIBLING" AS how, d.stage AS stage
      UNION
      MATCH (report)<-[:PART_OF]-(:Paragraph)-[:REVISES*1..6]->(:Paragraph)-[:PART_OF]->(earlier)
      RETURN earlier, "OTHER" AS how, null AS stage
      UNION
      MATCH (report)<-[:PART_OF*0..1]-()<-[late:HAS_STEP]-(:Lineage)-[early:HAS_STEP]->()-[:PART_OF*0..1]->(earlier:Report|Resolution)
      WHERE early.order < late.order AND earlier <> report RETURN earlier, "OTHER" AS how, null AS stage
    }
    WITH report, earlier, how, stage ORDER BY CASE how WHEN "DRAFT" THEN 0 WHEN "SIBLING" THEN 1 ELSE 2 END
    WITH report, earlier, collect(how)[0] AS how, collect(stage)[0] AS stage
    ORDER BY coalesce(earlier.dateLast, "") DESC, earlier.symbol
    WITH report, collect(CASE WHEN earlier IS NOT NULL THEN
        {document: ${documents.answer("earlier")}, how: how, stage: stage} END) AS earlier,
      collect(earlier.symbol) AS symbols
    RETURN report.symbol AS key, {
      stage: head(COLLECT { MATCH (report)-[d:DRAFT_OF]->(:Report) RETURN d.stage }),
      earlier: earlier,
      paragraphs: COLLECT {
        MATCH (node:Paragraph) WHERE node.documentKey IN [report.symbol] + symbols RETURN ${paragraphs.answer("node")} ORDER BY ${inOrder}
      },
      descents: COLLECT {
        MATCH way = (after:Paragraph {documentKey: report.symbol})-[:REVISES*1..6]->(before:Paragraph)
        RETURN {after: after.id, before: before.id, changes: [step IN relationships(way) | step.change]} ORDER BY after.id, before.id
      },
      passages: COLLECT {
        MATCH (report)<-[:PART_OF*0..1]-()<-[:HAS_STEP]-(lineage:Lineage)-[:ABOUT]->(topic:Topic)
        WITH DISTINCT lineage, topic ORDER BY lineage.id
        RETURN {lineage: ${lineages.answer("lineage")}, topic: topic.slug, stations: COLLECT {
          MATCH (lineage)-[step:HAS_STEP]->(place) OPTIONAL MATCH (place)-[:PART_OF]->(whole)
          RETURN {order: step.order, state: step.state, document: coalesce(whole.symbol, place.symbol),
            paragraph: CASE WHEN place:Paragraph THEN place.id END} ORDER BY step.order, place.id
        }}
      }
    } AS value
  `,
);

/** What is on record of how a report came about, by its symbol, or null where there is no such report: one statement for all that are asked at once. */
export async function materialOf(reading: Reading, symbol: string): Promise<Material | null> {
  const [row, documentFrom, paragraphFrom, lineageFrom] = await Promise.all([
    rowOf(reading, symbol),
    documents.maker(reading),
    paragraphs.maker(reading),
    lineages.maker(reading),
  ]);
  if (row === null) return null;
  return {
    ...row,
    earlier: row.earlier.map((one) => ({ ...one, document: documentFrom(one.document) })),
    paragraphs: row.paragraphs.map(paragraphFrom),
    passages: row.passages.map((one) => ({ ...one, lineage: lineageFrom(one.lineage) })),
  };
}
