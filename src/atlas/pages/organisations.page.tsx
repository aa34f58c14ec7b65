import { given } from "../address";
import { graphql } from "../operations";
import type { OrganisationKind, OrganisationsPageQuery } from "../operations/graphql";
import { page } from "../page";
import { type Filter, chosenIn } from "../parts/filters";
import { listed } from "../parts/listed";
import { Thing, To } from "../parts/to";
import { type ShownColumn, tableOf } from "../table";
import { organisationKinds } from "../words";

const filters: readonly Filter[] = [
  { name: "text", label: "With the words", example: "Red Cross" },
  { name: "kind", label: "Kind", choices: organisationKinds },
];

type Organisation = NonNullable<OrganisationsPageQuery["organisations"]>["nodes"][number];

/** All organisations. */
export const organisationsPage = page({
  path: "/organisations",
  operation: graphql(`
    query OrganisationsPage($where: OrganisationWhere, $first: Int!, $after: String) {
      organisations(where: $where, first: $first, after: $after) {
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
          summary
          statements(first: 1) {
            totalCount
          }
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => ({
    where: {
      text: given(address, "text") ?? null,
      kind: chosenIn<OrganisationKind>(address, "kind", organisationKinds),
    },
    first,
    after,
  }),
  ...listed(({ organisations }: OrganisationsPageQuery) => organisations, {
    title: "Organisations",
    lead: "Those who speak and are no states: companies, non-governmental organisations, international organisations and offices of the United Nations.",
    noun: ["organisation", "organisations"],
    filters,
    table: (rows) => tableOf<Organisation>("organisations", columns, rows),
  }),
});

const columns: readonly ShownColumn<Organisation>[] = [
  { name: "slug", title: "Key of the organisation", is: "string", of: ({ slug }) => slug, inFilesOnly: true },
  {
    name: "name",
    title: "Organisation",
    is: "string",
    of: ({ name }) => name,
    shown: ({ id, name }) => <Thing id={id}>{name}</Thing>,
  },
  { name: "kind", title: "Which is a", is: "string", of: ({ kind }) => organisationKinds[kind] },
  { name: "summary", title: "What it is", is: "string", of: ({ summary }) => summary, inFilesOnly: true },
  {
    name: "statements",
    title: "Statements",
    is: "integer",
    of: ({ statements }) => statements.totalCount,
    shown: ({ id, statements }) => (
      <To path={`/statements?actor=${encodeURIComponent(id)}`}>{statements.totalCount}</To>
    ),
  },
];
