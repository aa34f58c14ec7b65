import { isGiven } from "../../given";
import { given } from "../address";
import { graphql } from "../operations";
import type { StatesPageQuery } from "../operations/graphql";
import { page } from "../page";
import { type Filter, chosenIn } from "../parts/filters";
import { listed } from "../parts/listed";
import { Thing, To } from "../parts/to";
import { answeringStates } from "../pictures/answering-states";
import { tableOf } from "../table";
import { regionShown, regions } from "../words";

const filters: readonly Filter[] = [
  { name: "region", label: "Regional group", choices: regions },
  { name: "coalition", label: "Belongs to", example: "European Union" },
];

/** All states. */
export const statesPage = page({
  path: "/states",
  operation: graphql(`
    query StatesPage($where: StateWhere, $first: Int!, $after: String, $drawn: Boolean!) {
      all: states(where: $where, first: 200) @include(if: $drawn) {
        sentence
        nodes {
          id
          iso3
          name
        }
        coverage {
          recorded
          outOf
          unrecorded
        }
      }
      states(where: $where, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          iso3
          name
          region
          statements {
            totalCount
          }
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => {
    const coalition = given(address, "coalition");
    const where = {
      region: chosenIn(address, "region", regions),
      ...(coalition === undefined ? {} : { memberOf: { coalition } }),
    };
    // A picture of all states shows nothing.
    return { where, first, after, drawn: after === null && (where.region !== null || coalition !== undefined) };
  },
  ...listed(({ states }: StatesPageQuery) => states, {
    title: "States",
    lead: (
      <>
        The members of the United Nations and its two observers, each with how much it said on record. See also{" "}
        <To path="/statements">what was said</To>,{" "}
        <To path="/contradictions">where words and votes point opposite ways</To> and{" "}
        <To path="/compare">how to compare questions about states</To>.
      </>
    ),
    noun: ["state", "states"],
    filters,
    table: (rows) => statesTable(rows),
    picture: ({ all }) =>
      answeringStates(all?.sentence ?? "", all?.nodes, isGiven(all) ? { coverage: all.coverage } : {}),
  }),
});

type Row = NonNullable<StatesPageQuery["states"]>["nodes"][number];

const statesTable = (rows: readonly Row[]) =>
  tableOf<Row>(
    "states",
    [
      { name: "iso3", title: "Code", is: "string", of: ({ iso3 }) => iso3 },
      {
        name: "name",
        title: "State",
        is: "string",
        of: ({ name }) => name,
        shown: ({ id, name }) => <Thing id={id}>{name}</Thing>,
      },
      { name: "region", title: "Regional group", is: "string", of: ({ region }) => regionShown(region) },
      { name: "statements", title: "Statements", is: "integer", of: ({ statements }) => statements.totalCount },
    ],
    rows,
  );
