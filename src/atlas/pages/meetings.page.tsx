import { given } from "../address";
import { graphql } from "../operations";
import type { MeetingsPageQuery } from "../operations/graphql";
import { page } from "../page";
import { type Filter, timeIn } from "../parts/filters";
import { chosenSaid } from "../parts/filters.given";
import { listed } from "../parts/listed";
import { sourceColumns } from "../parts/source";
import { Thing } from "../parts/to";
import { meetingsByYear } from "../pictures/meetings-by-year";
import { tableOf } from "../table";
import { dateShown } from "../words";

const filters: readonly Filter[] = [
  { name: "text", label: "Words", example: "fifth session" },
  { name: "process", label: "Process", example: "OEWG 2021-2025" },
  { name: "year", label: "Year", example: "2023" },
];

/** Sessions, debates and other meetings. */
export const meetingsPage = page({
  path: "/meetings",
  operation: graphql(`
    query MeetingsPage($where: MeetingWhere, $first: Int!, $after: String, $drawn: Boolean!) {
      drawn: meetings(where: $where, first: 200) @include(if: $drawn) {
        ...MeetingsDrawn
      }
      meetings(where: $where, first: $first, after: $after) {
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
          process {
            id
            name
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
    where: {
      text: given(address, "text") ?? null,
      process: given(address, "process") ?? null,
      ...timeIn(address),
    },
    first,
    after,
    drawn: after === null,
  }),
  ...listed(({ meetings }: MeetingsPageQuery) => meetings, {
    title: "Meetings",
    lead: "Sessions of working groups, debates, summits: when and where things were said, the latest first. Meetings still to come stand here too.",
    noun: ["meeting", "meetings"],
    filters,
    table: (rows) => meetingsTable(rows),
    picture: ({ drawn }, address) => (drawn ? meetingsByYear(drawn, chosenSaid(address, filters)) : undefined),
  }),
});

type Row = NonNullable<MeetingsPageQuery["meetings"]>["nodes"][number];

const meetingsTable = (rows: readonly Row[]) =>
  tableOf<Row>(
    "meetings",
    [
      {
        name: "meeting",
        title: "Our own name of the meeting",
        is: "string",
        of: ({ slug }) => slug,
        inFilesOnly: true,
      },
      {
        name: "name",
        title: "Meeting",
        is: "string",
        of: ({ name }) => name,
        shown: ({ id, name }) => <Thing id={id}>{name}</Thing>,
      },
      { name: "date", title: "When", is: "date", of: ({ date }) => date, shown: ({ date }) => dateShown(date) },
      {
        name: "process",
        title: "Process",
        is: "string",
        of: ({ process }) => process?.name,
        shown: ({ process }) => process && <Thing id={process.id}>{process.name}</Thing>,
      },
      {
        name: "statements",
        title: "Statements on record",
        is: "integer",
        of: ({ statements }) => statements.totalCount,
      },
      ...sourceColumns<Row>((row) => row),
    ],
    rows,
  );
