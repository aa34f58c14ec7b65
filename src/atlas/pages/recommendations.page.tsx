import { given } from "../address";
import { graphql } from "../operations";
import type { RecommendationsPageQuery } from "../operations/graphql";
import { page } from "../page";
import { type Filter, chosenIn } from "../parts/filters";
import { wholeNumberIn } from "../parts/filters.given";
import { listed } from "../parts/listed";
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
  ...listed(({ recommendations }: RecommendationsPageQuery) => recommendations, {
    title: "Recommendations",
    lead: "What organisations that are not states recommend, to whom, and on which topics.",
    noun: ["recommendation", "recommendations"],
    filters,
    table: recommendationsTable,
  }),
});
