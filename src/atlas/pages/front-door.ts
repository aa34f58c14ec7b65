import { graphql } from "../operations";

/** The question that stands at the beginning of everything here. */
const principalQuestion = "which states opposed gender language in 2023 but supported the PoA";

/** What the front door asks, and with what. */
export const frontDoor = {
  operation: graphql(`
    query StartPage($question: String!) {
      ask(question: $question) {
        sentence
        all: states(first: 200) {
          nodes {
            id
            iso3
            name
          }
        }
        states(first: 5) {
          coverage {
            recorded
            outOf
            note
            unrecorded
          }
          edges {
            node {
              id
              name
            }
            evidence {
              ...EvidenceShown
            }
          }
        }
      }
      topics(first: 60) {
        nodes {
          id
          name
        }
      }
      resolutions(where: { recorded: true }, first: 5) {
        nodes {
          id
          symbol
          title
          date
        }
      }
      statements(first: 5) {
        nodes {
          id
          date
          summary
          actor {
            id
            name
          }
        }
      }
      dataset {
        counts {
          kind
          count
        }
      }
    }
  `),
  variables: { question: principalQuestion },
};
