import { graphql } from "../operations";
import { placeOf } from "../places";
import { saidNews, votedNews } from "./facts";
import { feed, newestFirst } from "./feed";

/** The newest facts of one state: what it said and how it voted. */
export const stateFeed = feed({
  path: "/states/:state.atom",
  operation: graphql(`
    query StateFeed($state: String!) {
      state(name: $state) {
        id
        iso3
        name
        statements(first: 50) {
          nodes {
            ...NewStatement
          }
        }
        votes(first: 50) {
          edges {
            choice
            node {
              ...NewResolution
            }
          }
        }
      }
    }
  `),
  variables: (address) => ({ state: address.part("state") }),
  told: ({ state }) =>
    state === null
      ? undefined
      : {
          title: `${state.name}, on the norms of cyberspace`,
          path: placeOf(state.id),
          entries: newestFirst(
            ...state.statements.nodes.map(saidNews),
            ...state.votes.edges.map(({ choice, node }) => votedNews(state, choice, node)),
          ),
        },
});
