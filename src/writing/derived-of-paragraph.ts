import { lastDay } from "../dates/span";
import { standingInDocument } from "../reports/paragraph-standing";
import { paragraph } from "../reports/report.kind";
import { statedIn } from "./properties";
import { type NodeRecord, linkIn, textIn } from "./record";
import { type Records, isTold } from "./records";

/** What is worked out of a paragraph: how it is called, which document it stands in, since when, and where. */
export function derivedOfParagraph(records: Records, node: NodeRecord): Record<string, unknown> {
  const document = records.one(linkIn(node, "document"));
  const date = isTold(document) ? textIn(document, "date") : undefined;
  return statedIn({
    ref: refOf(node),
    documentKey: documentOf(node),
    documentDateKey: date === undefined ? undefined : lastDay(date),
    standingKey: standingInDocument(textIn(node, "number")),
  });
}

/** `A/79/214#27`: a numbered paragraph as one text; undefined for anything else. */
export function refOf(node: NodeRecord): string | undefined {
  const number = textIn(node, "number");
  const document = documentOf(node);
  return node.kind !== paragraph || number === undefined || document === undefined
    ? undefined
    : `${document}#${number}`;
}

/** The symbol of the document that a paragraph stands in. */
const documentOf = (node: NodeRecord): string | undefined => linkIn(node, "document")?.key;
