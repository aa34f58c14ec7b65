import type { StatementsOnParagraphFragment } from "../operations/graphql";
import { tableOf } from "../table";

type Remark = StatementsOnParagraphFragment["statements"]["edges"][number];

/** What was said on a paragraph, one statement a row. */
export const remarksTable = (
  rows: readonly Remark[],
  { key, document }: { readonly key: string; readonly document: { readonly symbol: string } },
) =>
  tableOf<Remark>(
    "statements",
    [
      { name: "document", title: "Document of the paragraph", is: "string", of: () => document.symbol },
      { name: "paragraph", title: "Our own id of the paragraph", is: "string", of: () => key },
      { name: "actor", title: "Who said it", is: "string", of: ({ node }) => (node.actor ?? node.signedBy)?.name },
      { name: "date", title: "Date", is: "date", of: ({ node }) => node.date },
      { name: "stance", title: "The side it takes", is: "string", of: ({ stance }) => stance },
      { name: "act", title: "What the speaker did by it", is: "string", of: ({ act }) => act },
      { name: "summary", title: "What was said, in our own words", is: "string", of: ({ summary }) => summary },
      { name: "confidence", title: "How sure it is", is: "string", of: ({ confidence }) => confidence },
      { name: "source", title: "Source", is: "string", of: ({ citations }) => citations[0]?.source.title },
      { name: "locator", title: "Place in the source", is: "string", of: ({ citations }) => citations[0]?.locator },
      { name: "url", title: "Address of the source", is: "anyURI", of: ({ citations }) => citations[0]?.source.url },
    ],
    rows,
  );
