import { graphql } from "../operations";

/** What a report is. */
export const reportInShort = graphql(`
  fragment ReportInShort on Report {
    id
    symbol
    title
    kind
    body
    date
    dateNote
    adoptionNote
    aliases
    process {
      id
      name
    }
    meeting {
      id
      name
    }
    elaborates(first: 11) {
      nodes {
        id
        code
      }
    }
  }
`);

/** The drafts of a report, and what it is a draft of. */
export const draftsOfReport = graphql(`
  fragment DraftsOfReport on Report {
    drafts(first: 30) {
      edges {
        stage
        node {
          id
          symbol
          title
          date
        }
      }
    }
    draftOf(first: 5) {
      edges {
        stage
        node {
          id
          symbol
          title
          date
        }
      }
    }
  }
`);

/** What became of proposals in a report. */
export const proposalsOfReport = graphql(`
  fragment ProposalsOfReport on Report {
    resultOf(first: 50) {
      edges {
        outcome
        summary
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
