import { cypher } from "../graph/cypher";
import { type Keyed, one } from "../graph/loader";
import type { Reading } from "../graph/reading";
import type { Edge } from "../pages/connection";
import type { List } from "../pages/list";
import { resolutions } from "../resolutions/resolution.things";
import type { Document } from "./document";
import type { Paragraph } from "./paragraph";
import { paragraphOrders as orders } from "./paragraph-order";
import { type ParagraphWhere, paragraphAlphabet } from "./paragraph.where";
import { paragraphs, reports } from "./report.things";
import { single } from "./single";

/** What every list of paragraphs has; later chapters add from where it starts. */
export const paragraphList = { alphabet: paragraphAlphabet, entity: paragraphs.of, says: "Paragraphs" };

/** A list of paragraphs whose edges know nothing of their own. */
export type ParagraphList = List<Paragraph, ParagraphWhere, Edge<Paragraph>>;

export const allParagraphs: ParagraphList = {
  ...paragraphList,
  rows: { from: cypher`MATCH (node:Paragraph)`, orders },
};

/** The paragraphs of a report or a resolution. */
export const paragraphsOfDocument: ParagraphList = {
  ...paragraphList,
  rows: { from: cypher`MATCH (node:Paragraph {documentKey: key})`, orders },
};

/** The paragraphs that mention a topic. */
export const paragraphsOfTopic: ParagraphList = {
  ...paragraphList,
  rows: { from: cypher`MATCH (:Topic {slug: key})<-[:MENTIONS]-(node:Paragraph)`, orders },
};

/** The paragraphs that mention a norm or set it out; one that does both stands once. */
export const paragraphsOfNorm: ParagraphList = {
  ...paragraphList,
  rows: { from: cypher`MATCH (:Norm {code: key})-[:MENTIONS|SET_OUT_IN]-(node:Paragraph) WITH DISTINCT node`, orders },
};

/** The paragraph that sets out a norm, by the norm's letter, or null. */
export const paragraphOfNorm = single<Paragraph>(
  paragraphs,
  (keys) =>
    cypher`MATCH (n:Norm)-[:SET_OUT_IN]-(other:Paragraph) WHERE n.code IN ${keys}
      RETURN n.code AS key, other {.*} AS value ORDER BY other.id`,
);

interface Whole {
  readonly label: string;
  readonly properties: Record<string, unknown>;
}

const wholeOf = one<Whole>(
  (keys) => cypher<Keyed<Whole>>`
    MATCH (n:Paragraph)-[:PART_OF]->(whole:Report|Resolution) WHERE n.id IN ${keys}
    RETURN n.id AS key, {label: labels(whole)[0], properties: whole {.*}} AS value
  `,
);

/** The report or resolution that a paragraph stands in. Throws where the graph has none, which is a fault of ours. */
export async function documentOf(reading: Reading, key: string): Promise<Document> {
  const whole = await wholeOf(reading, key);
  if (whole === null) throw new Error(`the paragraph ${key} stands in no document`);
  return whole.label === "Resolution" ? resolutions.of(whole.properties) : reports.of(whole.properties);
}
