import { graphql } from "../operations";

/** What an organisation recommends. */
export const recommendationTold = graphql(`
  fragment RecommendationTold on Recommendation {
    id
    key
    summary
    date
    to
    by(first: 5) {
      nodes {
        id
        name
      }
    }
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
    locator
    source {
      ...SourceNoted
    }
  }
`);
