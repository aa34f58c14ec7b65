import { graphql } from "../operations";

/** A fact with its source and the place in it. */
export const evidenceShown = graphql(`
  fragment EvidenceShown on Evidence {
    __typename
    clause
    summary
    date
    confidence
    locator
    source {
      id
      title
      url
      publisher
      machineMade
    }
    ... on StatementEvidence {
      stance
      statement {
        id
      }
    }
    ... on AlignmentEvidence {
      stance
      statement {
        id
      }
    }
    ... on VoteEvidence {
      choice
      stance
      resolution {
        id
        symbol
        title
      }
    }
    ... on SponsorshipEvidence {
      role
      stance
      resolution {
        id
        symbol
        title
      }
      proposal {
        id
        name
      }
    }
    ... on MembershipEvidence {
      from
      to
      coalition {
        id
        name
      }
    }
  }
`);
