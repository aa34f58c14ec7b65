import { given } from "../address";
import { graphql } from "../operations";
import type { ReportsPageQuery } from "../operations/graphql";
import { page } from "../page";
import { type Filter, chosenIn, timeIn } from "../parts/filters";
import { chosenSaid, yesIn, yesOrNo } from "../parts/filters.given";
import { listed } from "../parts/listed";
import { Thing, To } from "../parts/to";
import { passagesAcross } from "../pictures/passages-across";
import { tableOf } from "../table";
import { dateShown } from "../words";
import { reportKinds } from "../words-of-texts";

const filters: readonly Filter[] = [
  { name: "text", label: "Words", example: "annual progress report" },
  { name: "topic", label: "Mentions", example: "ransomware" },
  { name: "kind", label: "Kind", choices: reportKinds },
  { name: "process", label: "Process", example: "OEWG 2021-2025" },
  { name: "year", label: "Year", example: "2024" },
  { name: "draft", label: "Draft", choices: yesOrNo },
];

/** Reports, drafts, papers and letters. */
export const reportsPage = page({
  path: "/reports",
  operation: graphql(`
    query ReportsPage($where: ReportWhere, $first: Int!, $after: String, $drawn: Boolean!) {
      drawn: reports(where: $where, first: 200) @include(if: $drawn) {
        ...ReportsDrawn
      }
      reports(where: $where, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          symbol
          title
          kind
          body
          date
          source {
            id
            title
          }
          locator
          paragraphs(first: 0) {
            totalCount
          }
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => ({
    where: {
      text: given(address, "text") ?? null,
      topic: given(address, "topic") ?? null,
      kind: chosenIn(address, "kind", reportKinds),
      process: given(address, "process") ?? null,
      ...timeIn(address),
      draft: yesIn(address, "draft"),
    },
    first,
    after,
    drawn: after === null,
  }),
  ...listed(({ reports }: ReportsPageQuery) => reports, {
    title: "Reports and drafts",
    lead: (
      <>
        What was agreed, and the drafts before it: reports of working groups, papers, letters, the newest first. What
        the General Assembly adopted are <To path="/resolutions">resolutions</To>; passages are followed from text to
        text in <To path="/lineages">their own list</To>.
      </>
    ),
    noun: ["document", "documents"],
    filters,
    table: (rows) => reportsTable(rows),
    picture: ({ drawn }, address) => (drawn ? passagesAcross(drawn, chosenSaid(address, filters)) : undefined),
  }),
});

type Row = NonNullable<ReportsPageQuery["reports"]>["nodes"][number];

const reportsTable = (rows: readonly Row[]) =>
  tableOf<Row>(
    "reports",
    [
      {
        name: "document",
        title: "Document",
        is: "string",
        of: ({ symbol }) => symbol,
        shown: ({ id, symbol }) => <Thing id={id}>{symbol}</Thing>,
      },
      { name: "title", title: "Title", is: "string", of: ({ title }) => title },
      { name: "date", title: "Date", is: "date", of: ({ date }) => date, shown: ({ date }) => dateShown(date) },
      { name: "kind", title: "Kind", is: "string", of: ({ kind }) => kind, shown: ({ kind }) => reportKinds[kind] },
      { name: "body", title: "Made by", is: "string", of: ({ body }) => body },
      {
        name: "paragraphs",
        title: "Paragraphs on record",
        is: "integer",
        of: ({ paragraphs }) => paragraphs.totalCount,
      },
      { name: "source", title: "Source", is: "string", of: ({ source }) => source?.title, inFilesOnly: true },
      { name: "locator", title: "Place in the source", is: "string", of: ({ locator }) => locator, inFilesOnly: true },
    ],
    rows,
  );
