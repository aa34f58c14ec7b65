import type { ParagraphInShortFragment } from "../operations/graphql";
import { numberOf } from "../parts/paragraph-shown";
import { Thing, Things } from "../parts/to";
import { tableOf } from "../table";
import { dateShown } from "../words";
import { statuses } from "../words-of-texts";

/** A paragraph and the document in which it stands. */
export interface ParagraphRow extends ParagraphInShortFragment {
  readonly document: { readonly id: string; readonly symbol: string; readonly date: string | null };
}

/** Paragraphs, one a row. */
export const paragraphsTable = (rows: readonly ParagraphRow[]) =>
  tableOf<ParagraphRow>(
    "paragraphs",
    [
      {
        name: "document",
        title: "Document",
        is: "string",
        of: ({ document }) => document.symbol,
        shown: ({ document }) => <Thing id={document.id}>{document.symbol}</Thing>,
      },
      {
        name: "date",
        title: "Date",
        is: "date",
        of: ({ document }) => document.date,
        shown: ({ document }) => dateShown(document.date),
      },
      {
        name: "paragraph",
        title: "Our own id of the paragraph",
        is: "string",
        of: ({ key }) => key,
        inFilesOnly: true,
      },
      {
        name: "number",
        title: "Paragraph",
        is: "string",
        of: ({ number }) => number,
        shown: (row) => <Thing id={row.id}>{numberOf(row)}</Thing>,
      },
      { name: "section", title: "Part of the document", is: "string", of: ({ section }) => section, inFilesOnly: true },
      { name: "status", title: "Status", is: "string", of: ({ status }) => statuses[status] },
      { name: "summary", title: "What it says, in our own words", is: "string", of: ({ summary }) => summary },
      {
        name: "text",
        title: "Its own words, where they are on record",
        is: "string",
        of: ({ text }) => text,
        inFilesOnly: true,
      },
      {
        name: "topics",
        title: "Topics",
        is: "string",
        of: ({ topics }) => topics.nodes.map(({ name }) => name),
        shown: ({ topics }) => <Things of={topics.nodes} />,
      },
      {
        name: "norms",
        title: "Norms",
        is: "string",
        of: ({ norms }) => norms.nodes.map(({ code }) => code),
        shown: ({ norms }) => <Things of={norms.nodes.map(({ id, code }) => ({ id, name: `(${code})` }))} />,
      },
    ],
    rows,
  );
