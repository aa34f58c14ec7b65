import { graphql } from "../operations";

/** What somebody asked for, or objected to. */
export const saidOfIt = graphql(`
  fragment SaidOfIt on StatementPosition {
    key
    summary
    confidence
    citations {
      ...CitationShown
    }
    statement {
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
`);
