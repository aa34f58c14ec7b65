import { given } from "../address";
import { graphql } from "../operations";
import { goesOn, page } from "../page";
import { type Filter, chosenIn } from "../parts/filters";
import { ListShown } from "../parts/list-shown";
import { statuses } from "../words-of-texts";
import { paragraphsTable } from "./paragraphs.table";

const filters: readonly Filter[] = [
  { name: "text", label: "Words", example: "ransomware" },
  { name: "document", label: "Document", example: "A/79/214" },
  { name: "topic", label: "Topic", example: "gender language" },
  { name: "norm", label: "Norm", example: "f" },
  { name: "status", label: "Status", choices: statuses },
];

/** Paragraphs of all documents. */
export const paragraphsPage = page({
  path: "/paragraphs",
  operation: graphql(`
    query ParagraphsPage($where: ParagraphWhere, $first: Int!, $after: String) {
      paragraphs(where: $where, first: $first, after: $after) {
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
      topic: given(address, "topic") ?? null,
      norm: given(address, "norm") ?? null,
      status: chosenIn(address, "status", statuses),
    },
    first,
    after,
  }),
  next: ({ paragraphs }) => goesOn(paragraphs),
  shown: ({ paragraphs }, address) => {
    if (paragraphs === null) return undefined;
    const table = paragraphsTable(paragraphs.nodes);
    return {
      title: "Paragraphs",
      table,
      main: (
        <ListShown
          title="Paragraphs"
          lead="What reports, drafts and resolutions say, paragraph by paragraph, in our own words; the newest document first. Not every paragraph of a document is on record."
          noun={["paragraph", "paragraphs"]}
          totalCount={paragraphs.totalCount}
          table={table}
          filters={filters}
          address={address}
          next={goesOn(paragraphs)}
        />
      ),
    };
  },
});
