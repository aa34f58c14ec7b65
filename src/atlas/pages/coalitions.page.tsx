import { given } from "../address";
import { graphql } from "../operations";
import type { CoalitionKind, CoalitionsPageQuery } from "../operations/graphql";
import { page } from "../page";
import { type Filter, chosenIn } from "../parts/filters";
import { listed } from "../parts/listed";
import { Thing, To } from "../parts/to";
import { type ShownColumn, tableOf } from "../table";
import { coalitionKinds, dateShown } from "../words";

const filters: readonly Filter[] = [
  { name: "text", label: "With the words", example: "sponsors" },
  { name: "kind", label: "Kind", choices: coalitionKinds },
  { name: "by", label: "Who belongs is said", choices: { rule: "by a rule", roll: "by a roll" } },
];

type Coalition = NonNullable<CoalitionsPageQuery["coalitions"]>["nodes"][number];

const definedBy: Readonly<Record<string, boolean>> = { rule: true, roll: false };

/** All coalitions. */
export const coalitionsPage = page({
  path: "/coalitions",
  operation: graphql(`
    query CoalitionsPage($where: CoalitionWhere, $first: Int!, $after: String) {
      coalitions(where: $where, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          slug
          name
          kind
          open
          asOf
          summary
          definition {
            sentence
          }
          members(first: 1) {
            totalCount
          }
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => ({
    where: {
      text: given(address, "text") ?? null,
      kind: chosenIn<CoalitionKind>(address, "kind", coalitionKinds),
      defined: definedBy[given(address, "by") ?? ""] ?? null,
    },
    first,
    after,
  }),
  ...listed(({ coalitions }: CoalitionsPageQuery) => coalitions, {
    title: "Coalitions",
    lead: (
      <>
        Who stands together: organisations of states, negotiating groups, those who sponsored, signed or voted alike.
        See also <To path="/blocs">who votes together</To>, whatever they belong to, and{" "}
        <To path="/organisations">those who speak and are no states</To>.
      </>
    ),
    noun: ["coalition", "coalitions"],
    filters,
    table: (rows) => tableOf<Coalition>("coalitions", columns, rows),
  }),
});

const columns: readonly ShownColumn<Coalition>[] = [
  { name: "slug", title: "Key of the coalition", is: "string", of: ({ slug }) => slug, inFilesOnly: true },
  {
    name: "name",
    title: "Coalition",
    is: "string",
    of: ({ name }) => name,
    shown: ({ id, name }) => <Thing id={id}>{name}</Thing>,
  },
  { name: "summary", title: "What it is", is: "string", of: ({ summary }) => summary, inFilesOnly: true },
  { name: "kind", title: "Which is", is: "string", of: ({ kind }) => coalitionKinds[kind] },
  {
    name: "members",
    title: "States in it now",
    is: "integer",
    of: ({ members }) => members.totalCount,
    shown: ({ members, open }) => `${members.totalCount}${open ? ", or more" : ""}`,
  },
  {
    name: "by",
    title: "By",
    is: "string",
    of: ({ definition, asOf }) =>
      definition === null ? `a roll${asOf === null ? "" : `, as on ${dateShown(asOf)}`}` : "a rule",
  },
];
