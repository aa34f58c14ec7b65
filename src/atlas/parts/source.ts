import { graphql } from "../operations";
import type { SourceNotedFragment } from "../operations/graphql";
import type { ShownColumn } from "../table";
import type { Noted } from "./footnotes";

/** A source as a footnote names it. */
graphql(`
  fragment SourceNoted on Source {
    id
    title
    url
    publisher
    machineMade
  }
`);

/** What has a source and a place in it, or may have. */
export interface Sourced {
  readonly locator: string | null;
  readonly source: SourceNotedFragment | null;
}

/** What a footnote tells of a fact that nobody doubts; nothing where it names no source. */
export const notedOf = ({ source, locator }: Sourced): Noted | undefined =>
  source === null ? undefined : { source, locator, confidence: "HIGH" };

/** The source of a row with the place in it, as files have it. */
export const sourceColumns = <Row>(of: (row: Row) => Sourced | undefined): ShownColumn<Row>[] => [
  {
    name: "source",
    title: "Title of the source",
    is: "string",
    of: (row) => of(row)?.source?.title,
    inFilesOnly: true,
  },
  { name: "locator", title: "Place in the source", is: "string", of: (row) => of(row)?.locator, inFilesOnly: true },
  {
    name: "url",
    title: "Address of the source",
    is: "anyURI",
    of: (row) => of(row)?.source?.url,
    inFilesOnly: true,
  },
];
