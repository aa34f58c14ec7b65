import { graphql } from "../operations";

/** Reports and drafts by their names. */
export const textsListed = graphql(`
  fragment TextsListed on ReportConnection {
    totalCount
    nodes {
      id
      symbol
      title
      date
    }
  }
`);

/** Resolutions by their names, with their votes. */
export const resolutionsListed = graphql(`
  fragment ResolutionsListed on ResolutionConnection {
    totalCount
    nodes {
      ...OtherText
    }
  }
`);

/** Proposals by their names, with what became of them. */
export const proposalsNamed = graphql(`
  fragment ProposalsNamed on ProposalConnection {
    totalCount
    nodes {
      id
      name
      outcome {
        outcome
      }
    }
  }
`);

/** Figures with their sources. */
export const figuresTold = graphql(`
  fragment FiguresTold on FigureConnection {
    totalCount
    nodes {
      id
      summary
      date
      citations {
        ...CitationShown
      }
    }
  }
`);
