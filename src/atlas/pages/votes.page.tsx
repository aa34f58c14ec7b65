import { graphql } from "../operations";
import { goesOn, page } from "../page";
import { chosenSaid } from "../parts/filters.given";
import { votesAcross } from "../pictures/votes-across";
import { VotesOfAll, VotesOfOne, filtersOfVotes, rollCallsIn, votesOfOneDrawn } from "./votes.parts";
import { type VoteRow, votesTable } from "./votes.table";
import { votesAsked } from "./votes.variables";

/** How states voted, on any texts: for each state and roll call a row in its file. */
export const votesPage = page({
  path: "/votes",
  operation: graphql(`
    query VotesPage(
      $state: String!
      $ofState: Boolean!
      $where: ResolutionWhere
      $body: VotingBody
      $bodies: [VotingBody!]
      $on: [PutToVote!]
      $choice: [Choice!]
      $region: [Region!]
      $first: Int!
      $resolutions: Int!
      $rollCalls: Int!
      $votes: Int!
      $after: String
    ) {
      state(name: $state) @include(if: $ofState) {
        id
        iso3
        name
        region
        votes(first: $first, after: $after, where: $where, choice: $choice, body: $body) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            choice
            note
            locator
            source {
              id
              title
              url
              publisher
            }
            rollCall {
              id
              key
              body
              on
              date
            }
            node {
              id
              symbol
              title
            }
          }
        }
      }
      resolutions(where: $where, first: $resolutions, after: $after) @skip(if: $ofState) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          symbol
          title
          rollCalls(first: $rollCalls, body: $bodies, on: $on) {
            nodes {
              ...RollCallInShort
              source {
                id
                title
                publisher
              }
              votes(first: $votes, choice: $choice, region: $region) {
                totalCount
                edges {
                  choice
                  note
                  locator
                  source {
                    id
                    title
                    url
                  }
                  node {
                    id
                    iso3
                    name
                    region
                  }
                }
              }
            }
          }
        }
      }
    }
  `),
  variables: votesAsked,
  next: ({ state, resolutions }) => goesOn(state?.votes ?? resolutions),
  total: ({ state }) => state?.votes.totalCount,
  shown: ({ state, resolutions }, address) => {
    const rows: readonly VoteRow[] =
      state?.votes.edges.map(({ rollCall, node: resolution, ...vote }) => ({
        rollCall: { ...rollCall, resolution },
        vote: { ...vote, node: state },
      })) ??
      resolutions?.nodes.flatMap((resolution) =>
        resolution.rollCalls.nodes.flatMap((rollCall) =>
          rollCall.votes.edges.map((vote) => ({ rollCall: { ...rollCall, resolution }, vote })),
        ),
      ) ??
      [];
    const picture = state
      ? votesOfOneDrawn(state)
      : votesAcross(rollCallsIn(resolutions), chosenSaid(address, filtersOfVotes));
    const its = { address, picture };
    return {
      title: state ? `Votes of ${state.name}` : "Votes",
      table: votesTable(rows),
      picture,
      main: state ? <VotesOfOne state={state} {...its} /> : <VotesOfAll of={resolutions} {...its} />,
    };
  },
});
