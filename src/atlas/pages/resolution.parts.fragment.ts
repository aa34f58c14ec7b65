import { graphql } from "../operations";

/** Who put a resolution forward. */
export const sponsorsOfResolution = graphql(`
  fragment SponsorsOfResolution on Resolution {
    symbol
    sponsors(first: 200) {
      totalCount
      edges {
        role
        citations {
          ...CitationShown
        }
        node {
          id
          name
        }
      }
    }
  }
`);

/** What of a document's text is on record. */
export const textOfDocument = graphql(`
  fragment TextOfDocument on Document {
    paragraphs(first: 100) {
      totalCount
      nodes {
        ...ParagraphInShort
      }
    }
    lineages(first: 50) {
      edges {
        state
        node {
          id
          subject
          change
        }
      }
    }
  }
`);
