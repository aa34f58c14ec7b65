import { type Address, given } from "../address";
import { graphql } from "../operations";
import type { ParagraphsPageQuery } from "../operations/graphql";
import { page } from "../page";
import { type Filter, chosenIn } from "../parts/filters";
import { dateOrderFilter, dateOrderIn } from "../parts/filters.order";
import { listed } from "../parts/listed";
import { statuses } from "../words-of-texts";
import { paragraphsTable } from "./paragraphs.table";

/** What the documents may be. */
const kindsOfTexts = { REPORT: "reports and drafts", RESOLUTION: "resolutions" };

const filters: readonly Filter[] = [
  { name: "text", label: "Words", example: "ransomware" },
  { name: "document", label: "Document", example: "A/79/214" },
  { name: "type", label: "Of", choices: kindsOfTexts },
  { name: "topic", label: "Topic", example: "gender language" },
  { name: "norm", label: "Norm", example: "f" },
  { name: "status", label: "Status", choices: statuses },
  dateOrderFilter,
];

const inResolutionsIn = (address: Address): boolean | null => {
  const kinds = chosenIn<keyof typeof kindsOfTexts>(address, "type", kindsOfTexts);
  return kinds === null ? null : kinds.includes("RESOLUTION");
};

/** Paragraphs of all documents. */
export const paragraphsPage = page({
  path: "/paragraphs",
  operation: graphql(`
    query ParagraphsPage($where: ParagraphWhere, $order: ParagraphOrder!, $first: Int!, $after: String) {
      paragraphs(where: $where, orderBy: $order, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ParagraphInShort
          document {
            id
            symbol
            date
          }
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => ({
    where: {
      text: given(address, "text") ?? null,
      document: given(address, "document") ?? null,
      inResolution: inResolutionsIn(address),
      topic: given(address, "topic") ?? null,
      norm: given(address, "norm") ?? null,
      status: chosenIn(address, "status", statuses),
    },
    order: dateOrderIn(address),
    first,
    after,
  }),
  ...listed(({ paragraphs }: ParagraphsPageQuery) => paragraphs, {
    title: "Paragraphs",
    lead: (address) =>
      `What reports, drafts and resolutions say, paragraph by paragraph, in our own words; the ${dateOrderIn(address) === "DATE_ASC" ? "oldest" : "newest"} document first. Not every paragraph of a document is on record.`,
    noun: ["paragraph", "paragraphs"],
    filters,
    table: paragraphsTable,
  }),
});
