import { graphql } from "../operations";

/** A paragraph as its document shows it. */
export const paragraphInShort = graphql(`
  fragment ParagraphInShort on Paragraph {
    id
    key
    number
    section
    status
    summary
    text
    footnotes
    topics(first: 8) {
      nodes {
        id
        name
      }
    }
    norms(first: 11) {
      nodes {
        id
        code
        name
      }
    }
  }
`);
