import { given } from "../address";
import { graphql } from "../operations";
import type { SourcesPageQuery } from "../operations/graphql";
import { page } from "../page";
import type { Filter } from "../parts/filters";
import { wholeNumberIn, yesIn, yesOrNo } from "../parts/filters.given";
import { listed } from "../parts/listed";
import { Thing } from "../parts/to";
import { tableOf } from "../table";
import { dateShown } from "../words";

const filters: readonly Filter[] = [
  { name: "text", label: "Words", example: "spyware" },
  { name: "publisher", label: "Published by", example: "Digital Watch" },
  { name: "kind", label: "Kind", example: "official statement" },
  { name: "year", label: "Year", example: "2023" },
  { name: "machine", label: "Made by a machine", choices: yesOrNo },
];

/** Where things are written. */
export const sourcesPage = page({
  path: "/sources",
  operation: graphql(`
    query SourcesPage($where: SourceWhere, $first: Int!, $after: String) {
      sources(where: $where, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          key
          title
          publisher
          kind
          date
          url
          licence
          machineMade
          statements(first: 0) {
            totalCount
          }
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => ({
    where: {
      text: given(address, "text") ?? null,
      publisher: given(address, "publisher") ?? null,
      kind: given(address, "kind") ?? null,
      year: wholeNumberIn(address, "year"),
      machineMade: yesIn(address, "machine"),
    },
    first,
    after,
  }),
  ...listed(({ sources }: SourcesPageQuery) => sources, {
    title: "Sources",
    lead: "Every document, page and dataset that a fact here points into. What a machine made from audio is marked; it weighs least, and is never a state's own words.",
    noun: ["source", "sources"],
    filters,
    table: (rows) => sourcesTable(rows),
  }),
});

type Row = NonNullable<SourcesPageQuery["sources"]>["nodes"][number];

const sourcesTable = (rows: readonly Row[]) =>
  tableOf<Row>(
    "sources",
    [
      { name: "key", title: "Our own id of the source", is: "string", of: ({ key }) => key, inFilesOnly: true },
      {
        name: "title",
        title: "Source",
        is: "string",
        of: ({ title }) => title,
        shown: ({ id, title, machineMade }) => (
          <>
            <Thing id={id}>{title}</Thing>
            {machineMade ? " (made by a machine from audio)" : ""}
          </>
        ),
      },
      { name: "publisher", title: "Published by", is: "string", of: ({ publisher }) => publisher },
      { name: "kind", title: "Kind", is: "string", of: ({ kind }) => kind },
      { name: "date", title: "Date", is: "date", of: ({ date }) => date, shown: ({ date }) => dateShown(date) },
      {
        name: "statements",
        title: "Statements known from it",
        is: "integer",
        of: ({ statements }) => statements.totalCount,
      },
      {
        name: "machine_made",
        title: "Made by a machine",
        is: "boolean",
        of: ({ machineMade }) => machineMade,
        inFilesOnly: true,
      },
      { name: "licence", title: "Terms of its use", is: "string", of: ({ licence }) => licence, inFilesOnly: true },
      { name: "url", title: "Address", is: "anyURI", of: ({ url }) => url, inFilesOnly: true },
    ],
    rows,
  );
