import { graphql } from "../operations";

/** One step of a passage on its way. */
export const stepOfLineage = graphql(`
  fragment StepOfLineage on LineageStep {
    order
    state
    subject {
      __typename
      ... on Report {
        id
        symbol
        title
        date
      }
      ... on Resolution {
        id
        symbol
        title
        date
      }
      ... on Meeting {
        id
        name
        date
      }
      ... on Proposal {
        id
        name
        date
      }
      ... on Paragraph {
        id
        key
        number
        document {
          id
          symbol
          date
        }
      }
    }
    paragraphs {
      id
      key
      number
      summary
      text
    }
  }
`);
