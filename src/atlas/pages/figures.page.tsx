import { given } from "../address";
import { graphql } from "../operations";
import type { FiguresPageQuery } from "../operations/graphql";
import { page } from "../page";
import type { Filter } from "../parts/filters";
import { wholeNumberIn } from "../parts/filters.given";
import { listed } from "../parts/listed";
import { sourceColumns } from "../parts/source";
import { Thing, Things } from "../parts/to";
import { tableOf } from "../table";
import { dateShown } from "../words";

const filters: readonly Filter[] = [
  { name: "text", label: "Words", example: "signatories" },
  { name: "topic", label: "Topic", example: "points of contact" },
  { name: "subject", label: "About", example: "A/RES/77/37" },
  { name: "year", label: "Year", example: "2024" },
];

/** The numbers on record. */
export const figuresPage = page({
  path: "/figures",
  operation: graphql(`
    query FiguresPage($where: FigureWhere, $first: Int!, $after: String) {
      figures(where: $where, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          key
          value
          summary
          date
          topics(first: 5) {
            nodes {
              id
              name
            }
          }
          locator
          source {
            ...SourceNoted
          }
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => ({
    where: {
      text: given(address, "text") ?? null,
      topic: given(address, "topic") ?? null,
      subject: given(address, "subject") ?? null,
      year: wholeNumberIn(address, "year"),
    },
    first,
    after,
  }),
  ...listed(({ figures }: FiguresPageQuery) => figures, {
    title: "Figures",
    lead: "Numbers and plain facts on record, each with its date: how many countries had joined by when. Where two sources give two numbers, both stand.",
    noun: ["figure", "figures"],
    filters,
    table: (rows) => figuresTable(rows),
  }),
});

type Row = NonNullable<FiguresPageQuery["figures"]>["nodes"][number];

const figuresTable = (rows: readonly Row[]) =>
  tableOf<Row>(
    "figures",
    [
      { name: "figure", title: "Our own id of the figure", is: "string", of: ({ key }) => key, inFilesOnly: true },
      {
        name: "summary",
        title: "What is on record",
        is: "string",
        of: ({ summary }) => summary,
        shown: ({ id, summary, value }) => <Thing id={id}>{summary ?? value}</Thing>,
      },
      { name: "value", title: "In short", is: "string", of: ({ value }) => value },
      { name: "date", title: "As of", is: "date", of: ({ date }) => date, shown: ({ date }) => dateShown(date) },
      {
        name: "topics",
        title: "Topics",
        is: "string",
        of: ({ topics }) => topics.nodes.map(({ name }) => name),
        shown: ({ topics }) => <Things of={topics.nodes} />,
      },
      ...sourceColumns<Row>((row) => row),
    ],
    rows,
  );
