import { graphql } from "../operations";

/** A resolution that stands before, beside or after another. */
export const otherText = graphql(`
  fragment OtherText on Resolution {
    id
    symbol
    title
    date
    track
    adoption
    tally {
      plenary {
        yes
        no
        abstain
      }
    }
  }
`);
