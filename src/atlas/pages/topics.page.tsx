import { given } from "../address";
import { graphql } from "../operations";
import type { TopicsPageQuery } from "../operations/graphql";
import { page } from "../page";
import type { Filter } from "../parts/filters";
import { listed } from "../parts/listed";
import { Thing, To } from "../parts/to";
import { placeOf } from "../places";
import { type ShownColumn, tableOf } from "../table";

const filters: readonly Filter[] = [{ name: "text", label: "With the words", example: "gender" }];

type Topic = NonNullable<TopicsPageQuery["topics"]>["nodes"][number];

/** All topics, each with how many states are on which side. */
export const topicsPage = page({
  path: "/topics",
  operation: graphql(`
    query TopicsPage($where: TopicWhere, $first: Int!, $after: String) {
      topics(where: $where, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          slug
          name
          summary
          tally(by: [STANCE]) {
            stance
            count
          }
          statements(first: 1) {
            totalCount
          }
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => ({
    where: { text: given(address, "text") ?? null },
    first: Math.min(first, 100),
    after,
  }),
  ...listed(({ topics }: TopicsPageQuery) => topics, {
    title: "Topics",
    lead: (
      <>
        What is argued about, each with how many states are for and against it by their latest word. Beside them stand{" "}
        <To path="/norms">the norms of 2015</To> and <To path="/proposals">the proposals</To>.
      </>
    ),
    noun: ["topic", "topics"],
    filters,
    table: (rows) => tableOf<Topic>("topics", columns, rows),
  }),
});

const sideColumn = (stance: "SUPPORT" | "OPPOSE" | "NEUTRAL", title: string): ShownColumn<Topic> => ({
  name: stance.toLowerCase(),
  title,
  is: "integer",
  of: ({ tally }) => tally.find((row) => row.stance === stance)?.count ?? 0,
  shown: ({ id, tally }) => {
    const count = tally.find((row) => row.stance === stance)?.count ?? 0;
    return count === 0 ? "0" : <To path={`${placeOf(id)}/positions?stance=${stance}`}>{count}</To>;
  },
});

const columns: readonly ShownColumn<Topic>[] = [
  { name: "slug", title: "Key of the topic", is: "string", of: ({ slug }) => slug, inFilesOnly: true },
  {
    name: "name",
    title: "Topic",
    is: "string",
    of: ({ name }) => name,
    shown: ({ id, name, summary }) => (
      <>
        <Thing id={id}>{name}</Thing>
        {summary === null ? null : <p class="note">{summary}</p>}
      </>
    ),
  },
  { name: "summary", title: "What it is", is: "string", of: ({ summary }) => summary, inFilesOnly: true },
  sideColumn("SUPPORT", "States for it"),
  sideColumn("OPPOSE", "Against it"),
  sideColumn("NEUTRAL", "Neutral"),
  {
    name: "statements",
    title: "Statements",
    is: "integer",
    of: ({ statements }) => statements.totalCount,
    shown: ({ slug, statements }) => (
      <To path={`/statements?topic=${encodeURIComponent(slug)}`}>{statements.totalCount}</To>
    ),
  },
];
