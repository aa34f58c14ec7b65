import { graphql } from "../operations";

/** What became of one passage since an earlier text. */
export const changeShown = graphql(`
  fragment ChangeShown on Change {
    kind
    summary
    since {
      id
      symbol
    }
    before {
      id
      key
      number
    }
    after {
      id
      key
      number
    }
    askedFor {
      ...SaidOfIt
    }
    objectedTo {
      ...SaidOfIt
    }
    lineages {
      id
      subject
    }
    words {
      kind
      text
    }
  }
`);
