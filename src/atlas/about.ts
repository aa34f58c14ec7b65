import { graphql } from "./operations";

/** What every page says of the dataset at its foot; where a link to it names a revision, with those since. */
export const aboutOperation = graphql(`
  query About($isLinked: Boolean = false) {
    dataset {
      version
      revision
      checksum
      committedAt
      licence
      cite
      revisions(first: 50) @include(if: $isLinked) {
        nodes {
          number
          checksum
        }
      }
    }
  }
`);
