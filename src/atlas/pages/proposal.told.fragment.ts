import { graphql } from "../operations";

/** What a proposal is. */
graphql(`
  fragment ProposalTold on Proposal {
    id
    slug
    name
    aliases
    date
    summary
    meeting {
      id
      name
    }
    topic {
      id
      name
    }
    lineages(first: 10) {
      nodes {
        id
        subject
      }
    }
    outcome {
      ...OutcomeShown
    }
  }
`);
