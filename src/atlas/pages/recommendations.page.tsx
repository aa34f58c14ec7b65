import { given } from "../address";
import { graphql } from "../operations";
import { goesOn, page } from "../page";
import { type Filter, chosenIn } from "../parts/filters";
import { wholeNumberIn } from "../parts/filters.given";
import { ListShown } from "../parts/list-shown";
import { addressees } from "../words-of-texts";
import { recommendationsTable } from "./recommendations.table";

const filters: readonly Filter[] = [
  { name: "text", label: "Words", example: "points of contact" },
  { name: "by", label: "By", example: "ICRC" },
  { name: "to", label: "To", choices: addressees },
  { name: "topic", label: "Topic", example: "capacity-building" },
  { name: "norm", label: "Norm", example: "e" },
  { name: "year", label: "Year", example: "2023" },
];

/** What organisations recommend. */
export const recommendationsPage = page({
  path: "/recommendations",
  operation: graphql(`
    query RecommendationsPage($where: RecommendationWhere, $first: Int!, $after: String) {
      recommendations(where: $where, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...RecommendationTold
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => ({
    where: {
      text: given(address, "text") ?? null,
      by: given(address, "by") ?? null,
      to: chosenIn(address, "to", addressees),
      topic: given(address, "topic") ?? null,
      norm: given(address, "norm") ?? null,
      year: wholeNumberIn(address, "year"),
    },
    first,
    after,
  }),
  next: ({ recommendations }) => goesOn(recommendations),
  shown: ({ recommendations }, address) => {
    if (recommendations === null) return undefined;
    const table = recommendationsTable(recommendations.nodes);
    return {
      title: "Recommendations",
      table,
      main: (
        <ListShown
          title="Recommendations"
          lead="What organisations that are not states recommend, to whom, and on which topics."
          noun={["recommendation", "recommendations"]}
          totalCount={recommendations.totalCount}
          table={table}
          filters={filters}
          address={address}
          next={goesOn(recommendations)}
        />
      ),
    };
  },
});
