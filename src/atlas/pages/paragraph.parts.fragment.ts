import { graphql } from "../operations";

/** A paragraph of another text that one comes from, or that comes from it. */
export const rewordingShown = graphql(`
  fragment RewordingShown on RewordingEdge {
    change
    citations {
      ...CitationShown
    }
    node {
      id
      key
      number
      summary
      document {
        id
        symbol
      }
    }
  }
`);

/** From which earlier paragraphs one comes, and which later ones come from it. */
export const rewordingsOfParagraph = graphql(`
  fragment RewordingsOfParagraph on Paragraph {
    revises(first: 20) {
      edges {
        ...RewordingShown
      }
    }
    revisedBy(first: 20) {
      edges {
        ...RewordingShown
      }
    }
  }
`);

/** Who spoke on a paragraph, and on which side. */
export const statementsOnParagraph = graphql(`
  fragment StatementsOnParagraph on Paragraph {
    statements(first: 100) {
      totalCount
      edges {
        stance
        act
        summary
        confidence
        citations {
          ...CitationShown
        }
        node {
          id
          date
          heading
          actor {
            id
            name
          }
          signedBy {
            id
            name
          }
        }
      }
    }
  }
`);
