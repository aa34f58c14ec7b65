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

const dateOf = (missing: string) => cypher`coalesce(node.documentDateKey, ${missing})`;

/** Part by part, then as the text of the document has it, where that is imported, else by the number. */
const standing: readonly Column[] = [
  { by: cypher`coalesce(node.documentKey, "~")` },
  {
    by: cypher`CASE WHEN node.number IS NULL AND node.place IS NOT NULL THEN "1" ELSE left(coalesce(node.standingKey, "3"), 1) END`,
  },
  { by: cypher`coalesce(node.place, 99999)` },
  { by: cypher`coalesce(node.standingKey, "~")` },
  { by: cypher`node.id` },
];

/** The columns of each order. */
export const paragraphOrders: Readonly<Record<ParagraphOrder, readonly Column[]>> = {
  DOCUMENT_ASC: standing,
  DOCUMENT_DESC: standing.map((column) => ({ ...column, descending: true })),
  DATE_ASC: [{ by: dateOf("~") }, ...standing],
  DATE_DESC: [{ by: dateOf(""), descending: true }, ...standing],
};
