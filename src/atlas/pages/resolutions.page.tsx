import { given } from "../address";
import { graphql } from "../operations";
import type { ResolutionsPageQuery } from "../operations/graphql";
import { page } from "../page";
import { type Filter, timeIn } from "../parts/filters";
import { yesIn, yesOrNo } from "../parts/filters.given";
import { dateOrderFilter, dateOrderIn, orderSaid } from "../parts/filters.order";
import { listed } from "../parts/listed";
import { onTopic } from "../parts/on-topic";
import { resolutionsTable } from "./resolutions.table";

const filters: readonly Filter[] = [
  { name: "text", label: "Words", example: "programme of action" },
  { name: "topic", label: "Topic", example: "gender language" },
  { name: "year", label: "Year", example: "2023" },
  { name: "sponsor", label: "Sponsored by", example: "Kenya" },
  { name: "process", label: "Process", example: "OEWG 2021-2025" },
  { name: "recorded", label: "Recorded vote", choices: yesOrNo },
  dateOrderFilter,
];

/** What the General Assembly adopted. */
export const resolutionsPage = page({
  path: "/resolutions",
  operation: graphql(`
    query ResolutionsPage($where: ResolutionWhere, $order: DateOrder!, $first: Int!, $after: String) {
      resolutions(where: $where, orderBy: $order, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          symbol
          title
          date
          adoption
          track
          tally {
            plenary {
              yes
              no
              abstain
              notVoting
            }
          }
          bearsOn(first: 5) {
            nodes {
              id
              name
            }
          }
          source {
            id
            title
          }
          locator
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => ({
    where: {
      text: given(address, "text") ?? null,
      ...onTopic(given(address, "topic")),
      ...timeIn(address),
      sponsor: given(address, "sponsor") ?? null,
      process: given(address, "process") ?? null,
      recorded: yesIn(address, "recorded"),
    },
    order: dateOrderIn(address),
    first,
    after,
  }),
  ...listed(({ resolutions }: ResolutionsPageQuery) => resolutions, {
    title: "Resolutions and votes",
    lead: (address) =>
      `What the General Assembly adopted on the subject, ${orderSaid(address)}: by a recorded vote, at which each state's choice is taken down, or without a vote, which says nothing of any one state.`,
    noun: ["resolution", "resolutions"],
    filters,
    table: resolutionsTable,
  }),
});
