import { vocabulary } from "../graph/vocabulary";
import { cypher } from "../graph/cypher";
import type { Column } from "../pages/rows";

/** The orders of a list of paragraphs. */
export const ParagraphOrder = vocabulary("ParagraphOrder", "The order of a list of paragraphs.", {
  DOCUMENT_ASC: "By the symbol of the document, then in the order of the document.",
  DOCUMENT_DESC:
    "The opposite of the order by document: from the last symbol to the first, and from the end of each document to its beginning.",
  DATE_ASC:
    "By the date of the document, the earliest first, then in the order of the document; undated documents come last.",
  DATE_DESC:
    "By the date of the document, the latest first, then in the order of the document; undated documents come last.",
});
export type ParagraphOrder = keyof typeof ParagraphOrder;

const documentDate = cypher`head(COLLECT { MATCH (node)-[:PART_OF]->(whole) RETURN whole.dateLast })`;
const dateOf = (missing: string) => cypher`coalesce(${documentDate}, ${missing})`;

const bare = cypher`replace(replace(coalesce(node.number, ""), "OP", ""), "PP", "")`;
/** Of `OP4`, `13(a)`, `27-29` and `7 bis`, the figure at the beginning; null where there is none. */
const figure = cypher`toInteger(split(split(split(${bare}, "(")[0], "-")[0], " ")[0])`;

/** Where a number stands: preamble, body, annex, last what has none; then by the figure in it: 9 comes before 10. */
const standing: readonly Column[] = [
  { by: cypher`coalesce(node.documentKey, "~")` },
  {
    by: cypher`CASE WHEN node.number IS NULL THEN 3 WHEN node.number STARTS WITH "PP" THEN 0
      WHEN toLower(node.number) STARTS WITH "annex" THEN 2 ELSE 1 END`,
  },
  { by: cypher`coalesce(${figure}, 9999)` },
  { by: cypher`coalesce(node.number, "~")` },
  { by: cypher`node.id` },
];

/** The columns of each order. */
export const paragraphOrders: Readonly<Record<ParagraphOrder, readonly Column[]>> = {
  DOCUMENT_ASC: standing,
  DOCUMENT_DESC: standing.map((column) => ({ ...column, descending: true })),
  DATE_ASC: [{ by: dateOf("~") }, ...standing],
  DATE_DESC: [{ by: dateOf(""), descending: true }, ...standing],
};
