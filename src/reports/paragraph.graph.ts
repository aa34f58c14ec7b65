import { cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import type { List } from "../pages/list";
import type { Paragraph } from "./paragraph";
import { paragraphOrders as orders } from "./paragraph-order";
import { type ParagraphWhere, paragraphAlphabet } from "./paragraph.where";
import { paragraphs } from "./report.things";
import { single } from "../pages/single";

/** What every list of paragraphs has; later chapters add from where it starts. */
export const paragraphList = { alphabet: paragraphAlphabet, things: paragraphs, says: "Paragraphs" };

/** A list of paragraphs whose edges know nothing of their own. */
export type ParagraphList = List<Paragraph, ParagraphWhere, Edge<Paragraph>>;

/** All paragraphs on record, of reports, drafts and resolutions. */
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
  (keys, other) =>
    cypher`MATCH (n:Norm)-[:SET_OUT_IN]-(other:Paragraph) WHERE n.code IN ${keys}
      RETURN n.code AS key, ${other} AS value ORDER BY other.id`,
);
