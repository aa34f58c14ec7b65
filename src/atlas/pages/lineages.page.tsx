import { given } from "../address";
import { graphql } from "../operations";
import type { LineagesPageQuery } from "../operations/graphql";
import { page } from "../page";
import { type Filter, chosenIn } from "../parts/filters";
import { chosenSaid } from "../parts/filters.given";
import { listed } from "../parts/listed";
import { Thing } from "../parts/to";
import { passagesByYear } from "../pictures/passages-by-year";
import { tableOf } from "../table";
import { lineageChanges } from "../words-of-texts";

const filters: readonly Filter[] = [
  { name: "text", label: "Words", example: "spyware" },
  { name: "topic", label: "Topic", example: "gender language" },
  { name: "change", label: "What became of it", choices: lineageChanges },
  { name: "document", label: "Passes through", example: "A/78/265" },
];

/** The passages that are followed through documents. */
export const lineagesPage = page({
  path: "/lineages",
  operation: graphql(`
    query LineagesPage($where: LineageWhere, $first: Int!, $after: String, $drawn: Boolean!) {
      drawn: lineages(where: $where, first: 200) @include(if: $drawn) {
        ...LineagesDrawn
      }
      lineages(where: $where, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          key
          subject
          change
          topic {
            id
            name
          }
          steps {
            order
          }
          source {
            id
            title
          }
          locator
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => ({
    where: {
      text: given(address, "text") ?? null,
      topic: given(address, "topic") ?? null,
      change: chosenIn(address, "change", lineageChanges),
      ...throughAll(address.query.getAll("document")),
    },
    first,
    after,
    drawn: after === null,
  }),
  ...listed(({ lineages }: LineagesPageQuery) => lineages, {
    title: "Passages followed through texts",
    lead: ({ query }) =>
      `A passage or an idea on its way from draft to draft: who asked for it, who objected, and what became of it.${inBoth(query.getAll("document"))}`,
    noun: ["passage", "passages"],
    filters,
    table: (rows) => lineagesTable(rows),
    picture: ({ drawn }, address) => (drawn ? passagesByYear(drawn, chosenSaid(address, filters)) : undefined),
  }),
});

/** Passages that stand in each of some documents. */
const throughAll = ([document = "", ...others]: readonly string[]) => ({
  document: document === "" ? null : document,
  and: others.map((other) => ({ document: other })),
});

/** That only what passes through several documents is shown, which the form has no room for. */
const inBoth = (documents: readonly string[]): string =>
  documents.length < 2 ? "" : ` Here are those that pass through ${documents.join(" and through ")}.`;

type Row = NonNullable<LineagesPageQuery["lineages"]>["nodes"][number];

const lineagesTable = (rows: readonly Row[]) =>
  tableOf<Row>(
    "lineages",
    [
      { name: "lineage", title: "Our own id of the passage", is: "string", of: ({ key }) => key, inFilesOnly: true },
      {
        name: "passage",
        title: "Passage",
        is: "string",
        of: ({ subject }) => subject,
        shown: ({ id, subject }) => <Thing id={id}>{subject}</Thing>,
      },
      {
        name: "change",
        title: "What became of it",
        is: "string",
        of: ({ change }) => change,
        shown: ({ change }) => lineageChanges[change],
      },
      {
        name: "topic",
        title: "Topic",
        is: "string",
        of: ({ topic }) => topic?.name,
        shown: ({ topic }) => topic && <Thing id={topic.id}>{topic.name}</Thing>,
      },
      { name: "steps", title: "Texts on its way", is: "integer", of: ({ steps }) => steps.length },
      { name: "source", title: "Source", is: "string", of: ({ source }) => source?.title, inFilesOnly: true },
      { name: "locator", title: "Place in the source", is: "string", of: ({ locator }) => locator, inFilesOnly: true },
    ],
    rows,
  );
