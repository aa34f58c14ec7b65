import { graphql } from "./operations";

/** What every page says of the dataset at its foot. */
export const aboutOperation = graphql(`
  query About {
    dataset {
      version
      revision
      checksum
      committedAt
      licence
      cite
    }
  }
`);
