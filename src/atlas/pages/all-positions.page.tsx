import { refused } from "../ask";
import { graphql } from "../operations";
import { goesOn, page } from "../page";
import type { Filter } from "../parts/filters";
import { ListShown } from "../parts/list-shown";
import { To } from "../parts/to";
import { regions } from "../words";
import { allPositionsDrawn, coverageDrawn } from "./all-positions.drawn";
import { sidesTable } from "./all-positions.sides";
import { allPositionsTable } from "./all-positions.table";
import { attributionIn, attributions, positionsAsked } from "./all-positions.variables";

const filters: readonly Filter[] = [
  { name: "state", label: "State", example: "Kenya" },
  { name: "topic", label: "Topic", example: "Gender language" },
  { name: "norm", label: "Norm", example: "f" },
  { name: "proposal", label: "Proposal", example: "PoA" },
  { name: "year", label: "Year", example: "2023" },
  { name: "region", label: "Regional group", choices: regions },
  { name: "words", label: "Whose words", choices: attributions },
];

/** Where every state stands on every subject: for each fact a row in its file. */
export const allPositionsPage = page({
  path: "/positions",
  operation: graphql(`
    query PositionsPage(
      $where: StateWhere
      $topic: String
      $norm: String
      $proposal: String
      $paragraph: String
      $year: Int
      $during: Period
      $attribute: Attribution
      $facts: Boolean!
      $counted: Boolean!
      $covered: Boolean!
      $first: Int!
      $after: String
    ) {
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
          positions(
            topic: $topic
            norm: $norm
            proposal: $proposal
            paragraph: $paragraph
            year: $year
            during: $during
            attribute: $attribute
            first: 200
          ) {
            pageInfo {
              hasNextPage
            }
            nodes {
              stance
              subject @include(if: $facts) {
                ...SubjectNamed
              }
              evidence @include(if: $facts) {
                ...FactOfPosition
              }
            }
          }
        }
      }
      drawn: states(where: $where, first: 200) @include(if: $counted) {
        ...PositionsCounted
      }
      dataset @include(if: $covered) {
        coverage {
          ...CoverageCell
        }
      }
    }
  `),
  variables: positionsAsked,
  next: ({ states }) => goesOn(states),
  total: ({ states }) => states?.totalCount,
  shown: ({ states, drawn, dataset }, address) => {
    if (states === null) return undefined;
    const { query } = address;
    if (states.nodes.some(({ positions }) => positions.pageInfo.hasNextPage))
      throw refused("A state is on record on more subjects than this page counts. Name a topic, a norm or a proposal.");
    const picture = dataset
      ? coverageDrawn(dataset.coverage, address)
      : drawn
        ? allPositionsDrawn(drawn, address)
        : undefined;
    return {
      title: "Positions",
      table: allPositionsTable(states.nodes),
      picture,
      main: (
        <ListShown
          title="Positions"
          lead={
            <>
              Where every state stands on every subject, as one long table:{" "}
              <To path={`/positions.csv${query.size === 0 ? "" : `?${query}`}`}>CSV</To>, a row for each statement, vote
              and sponsorship, with its source and the place in it. Where a coalition spoke and not the state, the row
              names it. Below is on how many subjects each state takes which side, by its latest fact
              {attributionIn(address) === "INCLUDE_COALITIONS"
                ? ", what its coalitions said counted too"
                : ", by its own words alone"}
              . Every vote is in <To path="/votes">another one</To>.
            </>
          }
          noun={["state", "states"]}
          totalCount={states.totalCount}
          table={sidesTable(states.nodes)}
          picture={picture}
          filters={filters}
          address={address}
          next={goesOn(states)}
        />
      ),
    };
  },
});
