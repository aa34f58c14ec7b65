import { graphql } from "../operations";

/** A statement as a feed tells it. */
export const newStatement = graphql(`
  fragment NewStatement on Statement {
    id
    date
    heading
    summary
    actor {
      name
    }
    signedBy {
      name
    }
    positions {
      subject {
        ...SubjectNamed
      }
    }
  }
`);

/** A resolution as a feed tells it. */
export const newResolution = graphql(`
  fragment NewResolution on Resolution {
    id
    symbol
    title
    date
    summary
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
