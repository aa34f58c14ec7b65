/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query About {\n    dataset {\n      version\n      revision\n      checksum\n      committedAt\n      licence\n      cite\n    }\n  }\n": typeof types.AboutDocument,
    "\n    query AskPage($question: String!, $first: Int!, $after: String) {\n      ask(question: $question) {\n        ...AskedInWords\n        elsewhere {\n          path\n        }\n        states(first: $first, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          coverage {\n            recorded\n            outOf\n            note\n          }\n          edges {\n            node {\n              id\n              iso3\n              name\n              region\n            }\n            evidence {\n              ...EvidenceShown\n            }\n          }\n        }\n      }\n    }\n  ": typeof types.AskPageDocument,
    "\n    query StatePage($state: String!) {\n      state(name: $state) {\n        id\n        iso3\n        name\n        officialName\n        region\n        positions(first: 100) {\n          totalCount\n          nodes {\n            stance\n            since\n            contested\n            subject {\n              __typename\n              ... on Topic {\n                id\n                name\n              }\n              ... on Norm {\n                id\n                name\n              }\n              ... on Proposal {\n                id\n                name\n              }\n              ... on Paragraph {\n                id\n                ref\n              }\n            }\n            evidence {\n              ...EvidenceShown\n            }\n          }\n        }\n      }\n    }\n  ": typeof types.StatePageDocument,
    "\n    query StatesPage($where: StateWhere, $first: Int!, $after: String) {\n      states(where: $where, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          iso3\n          name\n          region\n          statements {\n            totalCount\n          }\n        }\n      }\n    }\n  ": typeof types.StatesPageDocument,
    "\n  fragment EvidenceShown on Evidence {\n    __typename\n    clause\n    summary\n    date\n    confidence\n    locator\n    source {\n      id\n      title\n      url\n      publisher\n      machineMade\n    }\n    ... on StatementEvidence {\n      stance\n      statement {\n        id\n      }\n    }\n    ... on AlignmentEvidence {\n      stance\n      statement {\n        id\n      }\n    }\n    ... on VoteEvidence {\n      choice\n      stance\n      resolution {\n        id\n        symbol\n        title\n      }\n    }\n    ... on SponsorshipEvidence {\n      role\n      stance\n      resolution {\n        id\n        symbol\n        title\n      }\n      proposal {\n        id\n        name\n      }\n    }\n    ... on MembershipEvidence {\n      from\n      to\n      coalition {\n        id\n        name\n      }\n    }\n  }\n": typeof types.EvidenceShownFragmentDoc,
    "\n  fragment AskedInWords on Asking {\n    question\n    sentence\n    understood {\n      start\n      end\n      text\n      readAs\n    }\n    unread {\n      start\n      end\n      text\n      suggestions\n    }\n    otherReadings {\n      sentence\n      why\n    }\n  }\n": typeof types.AskedInWordsFragmentDoc,
};
const documents: Documents = {
    "\n  query About {\n    dataset {\n      version\n      revision\n      checksum\n      committedAt\n      licence\n      cite\n    }\n  }\n": types.AboutDocument,
    "\n    query AskPage($question: String!, $first: Int!, $after: String) {\n      ask(question: $question) {\n        ...AskedInWords\n        elsewhere {\n          path\n        }\n        states(first: $first, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          coverage {\n            recorded\n            outOf\n            note\n          }\n          edges {\n            node {\n              id\n              iso3\n              name\n              region\n            }\n            evidence {\n              ...EvidenceShown\n            }\n          }\n        }\n      }\n    }\n  ": types.AskPageDocument,
    "\n    query StatePage($state: String!) {\n      state(name: $state) {\n        id\n        iso3\n        name\n        officialName\n        region\n        positions(first: 100) {\n          totalCount\n          nodes {\n            stance\n            since\n            contested\n            subject {\n              __typename\n              ... on Topic {\n                id\n                name\n              }\n              ... on Norm {\n                id\n                name\n              }\n              ... on Proposal {\n                id\n                name\n              }\n              ... on Paragraph {\n                id\n                ref\n              }\n            }\n            evidence {\n              ...EvidenceShown\n            }\n          }\n        }\n      }\n    }\n  ": types.StatePageDocument,
    "\n    query StatesPage($where: StateWhere, $first: Int!, $after: String) {\n      states(where: $where, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          iso3\n          name\n          region\n          statements {\n            totalCount\n          }\n        }\n      }\n    }\n  ": types.StatesPageDocument,
    "\n  fragment EvidenceShown on Evidence {\n    __typename\n    clause\n    summary\n    date\n    confidence\n    locator\n    source {\n      id\n      title\n      url\n      publisher\n      machineMade\n    }\n    ... on StatementEvidence {\n      stance\n      statement {\n        id\n      }\n    }\n    ... on AlignmentEvidence {\n      stance\n      statement {\n        id\n      }\n    }\n    ... on VoteEvidence {\n      choice\n      stance\n      resolution {\n        id\n        symbol\n        title\n      }\n    }\n    ... on SponsorshipEvidence {\n      role\n      stance\n      resolution {\n        id\n        symbol\n        title\n      }\n      proposal {\n        id\n        name\n      }\n    }\n    ... on MembershipEvidence {\n      from\n      to\n      coalition {\n        id\n        name\n      }\n    }\n  }\n": types.EvidenceShownFragmentDoc,
    "\n  fragment AskedInWords on Asking {\n    question\n    sentence\n    understood {\n      start\n      end\n      text\n      readAs\n    }\n    unread {\n      start\n      end\n      text\n      suggestions\n    }\n    otherReadings {\n      sentence\n      why\n    }\n  }\n": types.AskedInWordsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query About {\n    dataset {\n      version\n      revision\n      checksum\n      committedAt\n      licence\n      cite\n    }\n  }\n"): typeof import('./graphql').AboutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query AskPage($question: String!, $first: Int!, $after: String) {\n      ask(question: $question) {\n        ...AskedInWords\n        elsewhere {\n          path\n        }\n        states(first: $first, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          coverage {\n            recorded\n            outOf\n            note\n          }\n          edges {\n            node {\n              id\n              iso3\n              name\n              region\n            }\n            evidence {\n              ...EvidenceShown\n            }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').AskPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query StatePage($state: String!) {\n      state(name: $state) {\n        id\n        iso3\n        name\n        officialName\n        region\n        positions(first: 100) {\n          totalCount\n          nodes {\n            stance\n            since\n            contested\n            subject {\n              __typename\n              ... on Topic {\n                id\n                name\n              }\n              ... on Norm {\n                id\n                name\n              }\n              ... on Proposal {\n                id\n                name\n              }\n              ... on Paragraph {\n                id\n                ref\n              }\n            }\n            evidence {\n              ...EvidenceShown\n            }\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').StatePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query StatesPage($where: StateWhere, $first: Int!, $after: String) {\n      states(where: $where, first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          iso3\n          name\n          region\n          statements {\n            totalCount\n          }\n        }\n      }\n    }\n  "): typeof import('./graphql').StatesPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceShown on Evidence {\n    __typename\n    clause\n    summary\n    date\n    confidence\n    locator\n    source {\n      id\n      title\n      url\n      publisher\n      machineMade\n    }\n    ... on StatementEvidence {\n      stance\n      statement {\n        id\n      }\n    }\n    ... on AlignmentEvidence {\n      stance\n      statement {\n        id\n      }\n    }\n    ... on VoteEvidence {\n      choice\n      stance\n      resolution {\n        id\n        symbol\n        title\n      }\n    }\n    ... on SponsorshipEvidence {\n      role\n      stance\n      resolution {\n        id\n        symbol\n        title\n      }\n      proposal {\n        id\n        name\n      }\n    }\n    ... on MembershipEvidence {\n      from\n      to\n      coalition {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').EvidenceShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskedInWords on Asking {\n    question\n    sentence\n    understood {\n      start\n      end\n      text\n      readAs\n    }\n    unread {\n      start\n      end\n      text\n      suggestions\n    }\n    otherReadings {\n      sentence\n      why\n    }\n  }\n"): typeof import('./graphql').AskedInWordsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
