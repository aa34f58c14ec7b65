import { cypher } from "../graph/cypher";
import type { List } from "../pages/list";
import { footnotesOf } from "../sources/footnoted";
import type { Paragraph } from "./paragraph";
import type { ParagraphChange } from "./paragraph-change";
import { paragraphOrders as orders } from "./paragraph-order";
import { paragraphList } from "./paragraph.graph";
import type { ParagraphWhere } from "./paragraph.where";
import type { RewordingEdge } from "./rewording";

type RewordingList = List<Paragraph, ParagraphWhere, RewordingEdge>;

const list = {
  ...paragraphList,
  edge: ({ change, ...footnotes }: Record<string, unknown>) => ({
    change: change as ParagraphChange,
    ...footnotesOf(footnotes),
  }),
};
const rows = { edge: ["change", "sources", "locators"], orders };

/** The paragraphs of earlier drafts that a paragraph comes from. */
export const earlierParagraphs: RewordingList = {
  ...list,
  rows: { ...rows, from: cypher`MATCH (:Paragraph {id: key})-[edge:REVISES]->(node:Paragraph)` },
};

/** The paragraphs of later drafts that come from a paragraph. */
export const laterParagraphs: RewordingList = {
  ...list,
  rows: { ...rows, from: cypher`MATCH (:Paragraph {id: key})<-[edge:REVISES]-(node:Paragraph)` },
};
