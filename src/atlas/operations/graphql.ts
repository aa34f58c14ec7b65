/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a state did in a recorded vote. */
export type Choice =
  /** The state is in none of the three lists of the vote: it did not vote. */
  | 'ABSENT'
  /** The state abstained: it took part and chose neither side. */
  | 'ABSTAIN'
  /** The state voted against the resolution. */
  | 'NO'
  /** The state voted in favour of the resolution. */
  | 'YES';

/** How sure one can be that the source says what is recorded here: HIGH, MEDIUM or LOW. */
export type Confidence =
  /** The source says so plainly. */
  | 'HIGH'
  /** Inferred, or from a source that a machine made; it never decides the latest stance where better evidence exists. */
  | 'LOW'
  /** The source says so in passing, or at second hand. */
  | 'MEDIUM';

/** A regional group of the United Nations. */
export type Region =
  /** The regional group of the African States. */
  | 'AFRICAN'
  /** The regional group of the Asia-Pacific States. */
  | 'ASIA_PACIFIC'
  /** The regional group of the Eastern European States. */
  | 'EASTERN_EUROPEAN'
  /** The regional group of the Latin American and Caribbean States. */
  | 'LATIN_AMERICAN_AND_CARIBBEAN'
  /** The regional group of the Western European and other States. */
  | 'WESTERN_EUROPEAN_AND_OTHERS';

/** The role in which somebody put a resolution or a proposal forward. */
export type SponsorRole =
  /** The sponsor added its name later. */
  | 'ADDITIONAL_SPONSOR'
  /** The sponsor put the text forward for the others. It counts apart from SPONSOR; whoever a list of sponsors names too has both roles. */
  | 'LEAD'
  /** The sponsor put its name on the text when the text was put forward. */
  | 'SPONSOR';

/** The side taken on the subject itself, whatever the tone: a state that criticises the deletion of a passage supports the passage. */
export type Stance =
  /** Abstained, said that it takes neither side, or answered with a balance of both. */
  | 'NEUTRAL'
  /** Spoke of the subject, and which side it took is not on record; or asked, corrected wording, or objected to procedure. It has spoken, but this is no position: it decides no stance, makes no shift, and counts only where it is asked for. */
  | 'NO_SIDE'
  /** Takes a side against the subject. */
  | 'OPPOSE'
  /** Takes the side of the subject. Where the subject is a threat: wants the threat dealt with. */
  | 'SUPPORT';

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { readonly dataset: { readonly version: string, readonly revision: number, readonly checksum: string, readonly committedAt: string, readonly licence: string, readonly cite: string } };

export type AskPageQueryVariables = Exact<{
  question: string;
  first: number;
  after?: string | null | undefined;
}>;


export type AskPageQuery = { readonly ask: { readonly question: string, readonly sentence: string | null, readonly elsewhere: { readonly path: string } | null, readonly states: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly coverage: { readonly recorded: number, readonly outOf: number, readonly note: string }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly iso3: string, readonly name: string, readonly region: Region | null }, readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> } | null, readonly understood: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly readAs: string }>, readonly unread: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly suggestions: ReadonlyArray<string> }>, readonly otherReadings: ReadonlyArray<{ readonly sentence: string, readonly why: string }> } | null };

export type StatePageQueryVariables = Exact<{
  state: string;
}>;


export type StatePageQuery = { readonly state: { readonly id: string, readonly iso3: string, readonly name: string, readonly officialName: string, readonly region: Region | null, readonly positions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly since: string | null, readonly contested: boolean, readonly subject:
          | { readonly __typename: 'Norm', readonly id: string, readonly name: string }
          | { readonly __typename: 'Paragraph', readonly id: string, readonly ref: string | null }
          | { readonly __typename: 'Proposal', readonly id: string, readonly name: string }
          | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
        , readonly evidence: ReadonlyArray<
          | { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
          | { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } }
        > }> } } | null };

type EvidenceShown_AlignmentEvidence_Fragment = { readonly __typename: 'AlignmentEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } };

type EvidenceShown_MembershipEvidence_Fragment = { readonly __typename: 'MembershipEvidence', readonly from: string | null, readonly to: string | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly coalition: { readonly id: string, readonly name: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } };

type EvidenceShown_SponsorshipEvidence_Fragment = { readonly __typename: 'SponsorshipEvidence', readonly role: SponsorRole, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly proposal: { readonly id: string, readonly name: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } };

type EvidenceShown_StatementEvidence_Fragment = { readonly __typename: 'StatementEvidence', readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly statement: { readonly id: string }, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } };

type EvidenceShown_VoteEvidence_Fragment = { readonly __typename: 'VoteEvidence', readonly choice: Choice, readonly stance: Stance | null, readonly clause: string | null, readonly summary: string, readonly date: string | null, readonly confidence: Confidence, readonly locator: string | null, readonly resolution: { readonly id: string, readonly symbol: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string, readonly machineMade: boolean } };

export type EvidenceShownFragment =
  | EvidenceShown_AlignmentEvidence_Fragment
  | EvidenceShown_MembershipEvidence_Fragment
  | EvidenceShown_SponsorshipEvidence_Fragment
  | EvidenceShown_StatementEvidence_Fragment
  | EvidenceShown_VoteEvidence_Fragment
;

export type AskedInWordsFragment = { readonly question: string, readonly sentence: string | null, readonly understood: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly readAs: string }>, readonly unread: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly suggestions: ReadonlyArray<string> }>, readonly otherReadings: ReadonlyArray<{ readonly sentence: string, readonly why: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EvidenceShownFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"EvidenceShown"}) as unknown as TypedDocumentString<EvidenceShownFragment, unknown>;
export const AskedInWordsFragmentDoc = new TypedDocumentString(`
    fragment AskedInWords on Asking {
  question
  sentence
  understood {
    start
    end
    text
    readAs
  }
  unread {
    start
    end
    text
    suggestions
  }
  otherReadings {
    sentence
    why
  }
}
    `, {"fragmentName":"AskedInWords"}) as unknown as TypedDocumentString<AskedInWordsFragment, unknown>;
export const AboutDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const AskPageDocument = new TypedDocumentString(`
    query AskPage($question: String!, $first: Int!, $after: String) {
  ask(question: $question) {
    ...AskedInWords
    elsewhere {
      path
    }
    states(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      coverage {
        recorded
        outOf
        note
      }
      edges {
        node {
          id
          iso3
          name
          region
        }
        evidence {
          ...EvidenceShown
        }
      }
    }
  }
}
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
fragment AskedInWords on Asking {
  question
  sentence
  understood {
    start
    end
    text
    readAs
  }
  unread {
    start
    end
    text
    suggestions
  }
  otherReadings {
    sentence
    why
  }
}`) as unknown as TypedDocumentString<AskPageQuery, AskPageQueryVariables>;
export const StatePageDocument = new TypedDocumentString(`
    query StatePage($state: String!) {
  state(name: $state) {
    id
    iso3
    name
    officialName
    region
    positions(first: 100) {
      totalCount
      nodes {
        stance
        since
        contested
        subject {
          __typename
          ... on Topic {
            id
            name
          }
          ... on Norm {
            id
            name
          }
          ... on Proposal {
            id
            name
          }
          ... on Paragraph {
            id
            ref
          }
        }
        evidence {
          ...EvidenceShown
        }
      }
    }
  }
}
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
}`) as unknown as TypedDocumentString<StatePageQuery, StatePageQueryVariables>;