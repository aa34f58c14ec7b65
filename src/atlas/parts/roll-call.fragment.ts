import { graphql } from "../operations";

/** A recorded vote in short. */
export const rollCallInShort = graphql(`
  fragment RollCallInShort on RollCall {
    id
    key
    body
    committee
    on
    part
    date
    roll
    result
    totals {
      yes
      no
      abstain
      notVoting
    }
  }
`);

/** A recorded vote with how each state voted, as far as that is on record. */
export const rollCallWhole = graphql(`
  fragment RollCallWhole on RollCall {
    ...RollCallInShort
    meetingRecord
    note
    matter
    subjects
    citations {
      ...CitationShown
    }
    resolution {
      id
      symbol
      title
    }
    tally(by: [REGION, CHOICE]) {
      region
      choice
      count
    }
    votes(first: 200) {
      totalCount
      edges {
        choice
        note
        locator
        source {
          id
          title
          url
        }
        node {
          id
          iso3
          name
          region
        }
      }
    }
  }
`);
