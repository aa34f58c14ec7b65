import { type Address, given } from "../address";
import { refused } from "../ask";
import { graphql } from "../operations";
import type { Attribution } from "../operations/graphql";
import { type Part, goesOn, page, rowsOf } from "../page";
import { type Filter, chosenIn, timeIn } from "../parts/filters";
import { ListShown } from "../parts/list-shown";
import { To } from "../parts/to";
import { regions } from "../words";
import { sidesTable } from "./all-positions.sides";
import { allPositionsTable } from "./all-positions.table";

/** Whose words may count. */
const attributions: Readonly<Record<Attribution, string>> = {
  INCLUDE_COALITIONS: "its own and its coalitions'",
  OWN: "its own alone",
};

const filters: readonly Filter[] = [
  { name: "state", label: "State", example: "Kenya" },
  { name: "topic", label: "Topic", example: "Gender language" },
  { name: "norm", label: "Norm", example: "f" },
  { name: "proposal", label: "Proposal", example: "PoA" },
  { name: "year", label: "Year", example: "2023" },
  { name: "region", label: "Regional group", choices: regions },
  { name: "words", label: "Whose words", choices: attributions },
];

/** Of how many states a file asks for all facts at once: what one operation may cost allows no more. */
const statesAtOnce = 25;

const attributionIn = (address: Address): Attribution =>
  chosenIn<Attribution>(address, "words", attributions)?.[0] ?? "INCLUDE_COALITIONS";

/** Which positions are asked for by an address; a page counts them, and a file has their facts. */
function asked(address: Address, { first, after }: Part) {
  const isFile = first === rowsOf.file;
  const state = given(address, "state");
  return {
    where: { region: chosenIn(address, "region", regions), ...(state === undefined ? {} : { state: [state] }) },
    topic: given(address, "topic") ?? null,
    norm: given(address, "norm") ?? null,
    proposal: given(address, "proposal") ?? null,
    paragraph: given(address, "paragraph") ?? null,
    ...timeIn(address),
    attribute: attributionIn(address),
    facts: isFile,
    first: isFile ? statesAtOnce : first,
    after: after ?? null,
  };
}

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
    }
  `),
  variables: asked,
  next: ({ states }) => goesOn(states),
  shown: ({ states }, address) => {
    if (states === null) return undefined;
    const { query } = address;
    if (states.nodes.some(({ positions }) => positions.pageInfo.hasNextPage))
      throw refused("A state is on record on more subjects than this page counts. Name a topic, a norm or a proposal.");
    return {
      title: "Positions",
      table: allPositionsTable(states.nodes),
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
          filters={filters}
          address={address}
          next={goesOn(states)}
        />
      ),
    };
  },
});
