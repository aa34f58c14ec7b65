import { given } from "../address";
import { graphql } from "../operations";
import type { ProcessesPageQuery } from "../operations/graphql";
import { page } from "../page";
import type { Filter } from "../parts/filters";
import { wholeNumberIn } from "../parts/filters.given";
import { listed } from "../parts/listed";
import { sourceColumns } from "../parts/source";
import { Thing } from "../parts/to";
import { tableOf } from "../table";
import { dateShown } from "../words";

const filters: readonly Filter[] = [
  { name: "text", label: "Words", example: "working group" },
  { name: "year", label: "Wholly within", example: "2023" },
];

/** The lines of work of the United Nations on the subject. */
export const processesPage = page({
  path: "/processes",
  operation: graphql(`
    query ProcessesPage($where: ProcessWhere, $first: Int!, $after: String) {
      processes(where: $where, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          slug
          name
          date
          summary
          meetings(first: 0) {
            totalCount
          }
          statements(first: 0) {
            totalCount
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
    where: { text: given(address, "text") ?? null, year: wholeNumberIn(address, "year") },
    first,
    after,
  }),
  ...listed(({ processes }: ProcessesPageQuery) => processes, {
    title: "Processes",
    lead: "The lines of work of the United Nations on security in cyberspace: an Open-ended Working Group (OEWG) is open to every state, a Group of Governmental Experts (GGE) to a few.",
    noun: ["process", "processes"],
    filters,
    table: (rows) => processesTable(rows),
  }),
});

type Row = NonNullable<ProcessesPageQuery["processes"]>["nodes"][number];

const processesTable = (rows: readonly Row[]) =>
  tableOf<Row>(
    "processes",
    [
      {
        name: "process",
        title: "Our own name of the process",
        is: "string",
        of: ({ slug }) => slug,
        inFilesOnly: true,
      },
      {
        name: "name",
        title: "Process",
        is: "string",
        of: ({ name }) => name,
        shown: ({ id, name }) => <Thing id={id}>{name}</Thing>,
      },
      {
        name: "date",
        title: "When",
        is: "date",
        of: ({ date }) => date,
        shown: ({ date }) => (date === null ? "standing" : dateShown(date)),
      },
      { name: "summary", title: "What it is", is: "string", of: ({ summary }) => summary },
      { name: "meetings", title: "Meetings", is: "integer", of: ({ meetings }) => meetings.totalCount },
      { name: "statements", title: "Statements", is: "integer", of: ({ statements }) => statements.totalCount },
      ...sourceColumns<Row>((row) => row),
    ],
    rows,
  );
