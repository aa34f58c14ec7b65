import { graphql } from "../operations";

/** A source with the place in it. */
export const citationShown = graphql(`
  fragment CitationShown on Citation {
    locator
    source {
      id
      title
      url
      publisher
      machineMade
    }
  }
`);
