import { given } from "../address";
import { graphql } from "../operations";
import { goesOn, page, rowsOf } from "../page";
import { chosenIn } from "../parts/filters";
import { wholeNumberIn } from "../parts/filters.given";
import { searchTypes } from "../words-of-search";
import { FoundShown, NothingSought } from "./search.parts";
import { foundTable } from "./search.table";

/** How many things a page of a search shows. */
const shownAtOnce = 20;

/** What has some words in it, of all kinds, the best first. */
export const searchPage = page({
  path: "/search",
  operation: graphql(`
    query SearchPage(
      $query: String!
      $asked: Boolean!
      $types: [SearchType!]
      $year: Int
      $first: Int!
      $after: String
    ) {
      search(query: $query, types: $types, year: $year, first: $first, after: $after) @include(if: $asked) {
        totalCount
        sentence
        facets {
          type
          count
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          type
          title
          score
          excerpt {
            text
            matches {
              start
              end
            }
          }
          node {
            id
          }
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => ({
    query: given(address, "q") ?? "",
    asked: given(address, "q") !== undefined,
    types: chosenIn(address, "type", searchTypes),
    year: wholeNumberIn(address, "year"),
    first: first === rowsOf.page ? shownAtOnce : first,
    after,
  }),
  next: ({ search }) => goesOn(search),
  shown: ({ search }, address) => {
    if (search === null) return undefined;
    const query = given(address, "q");
    if (search === undefined || query === undefined) return { title: "Search", main: <NothingSought /> };
    return {
      title: `Search: ${query}`,
      table: foundTable(search.edges),
      main: <FoundShown of={search} query={query} address={address} />,
    };
  },
});
