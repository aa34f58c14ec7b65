import { given } from "../address";
import { graphql } from "../operations";
import type { CoalitionKind, CoalitionsPageQuery } from "../operations/graphql";
import { goesOn, page } from "../page";
import { type Filter, chosenIn } from "../parts/filters";
import { ListShown } from "../parts/list-shown";
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
  next: ({ coalitions }) => goesOn(coalitions),
  shown: ({ coalitions }, address) => {
    if (coalitions === null) return undefined;
    const table = tableOf<Coalition>("coalitions", columns, coalitions.nodes);
    return {
      title: "Coalitions",
      table,
      main: (
        <ListShown
          title="Coalitions"
          lead={
            <>
              Who stands together: organisations of states, negotiating groups, those who sponsored, signed or voted
              alike. See also <To path="/blocs">who votes together</To>, whatever they belong to, and{" "}
              <To path="/organisations">those who speak and are no states</To>.
            </>
          }
          noun={["coalition", "coalitions"]}
          totalCount={coalitions.totalCount}
          table={table}
          filters={filters}
          address={address}
          next={goesOn(coalitions)}
        />
      ),
    };
  },
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
