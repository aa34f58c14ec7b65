import { given } from "../address";
import { graphql } from "../operations";
import type { NormsPageQuery } from "../operations/graphql";
import { page } from "../page";
import type { Filter } from "../parts/filters";
import { listed } from "../parts/listed";
import { Thing, To } from "../parts/to";
import { placeOf } from "../places";
import { type ShownColumn, tableOf } from "../table";

const filters: readonly Filter[] = [
  { name: "text", label: "With the words", example: "supply chain" },
  { name: "topic", label: "Concerns the topic", example: "Due diligence" },
];

type Norm = NonNullable<NormsPageQuery["norms"]>["nodes"][number];

/** The eleven norms of 2015. */
export const normsPage = page({
  path: "/norms",
  operation: graphql(`
    query NormsPage($where: NormWhere, $first: Int!, $after: String) {
      norms(where: $where, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          code
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
    where: { text: given(address, "text") ?? null, topic: given(address, "topic") ?? null },
    first: Math.min(first, 100),
    after,
  }),
  ...listed(({ norms }: NormsPageQuery) => norms, {
    title: "Norms",
    lead: "The eleven voluntary norms of responsible state behaviour in cyberspace, agreed by a group of governmental experts in 2015 and welcomed by all members since.",
    noun: ["norm", "norms"],
    filters,
    table: (rows) => tableOf<Norm>("norms", columns, rows),
  }),
});

const countOf = ({ tally }: Norm, stance: string): number => tally.find((row) => row.stance === stance)?.count ?? 0;

const columns: readonly ShownColumn<Norm>[] = [
  { name: "code", title: "Letter", is: "string", of: ({ code }) => code },
  {
    name: "name",
    title: "Norm",
    is: "string",
    of: ({ name }) => name,
    shown: ({ id, name, summary }) => (
      <>
        <Thing id={id}>{name}</Thing>
        {summary === null ? null : <p class="note">{summary}</p>}
      </>
    ),
  },
  { name: "summary", title: "What it asks", is: "string", of: ({ summary }) => summary, inFilesOnly: true },
  {
    name: "support",
    title: "States that spoke for it",
    is: "integer",
    of: (norm) => countOf(norm, "SUPPORT"),
    shown: (norm) => <To path={`${placeOf(norm.id)}/positions?stance=SUPPORT`}>{countOf(norm, "SUPPORT")}</To>,
  },
  {
    name: "oppose",
    title: "Against it",
    is: "integer",
    of: (norm) => countOf(norm, "OPPOSE"),
    shown: (norm) => <To path={`${placeOf(norm.id)}/positions?stance=OPPOSE`}>{countOf(norm, "OPPOSE")}</To>,
  },
  {
    name: "statements",
    title: "Statements",
    is: "integer",
    of: ({ statements }) => statements.totalCount,
    shown: ({ code, statements }) => <To path={`/statements?norm=${code}`}>{statements.totalCount}</To>,
  },
];
