import type { Operation } from "./operation";

const opposing = `topicsConnection: {some: {node: {slug: {eq: "gender-language"}}, edge: {stance: {eq: "OPPOSE"}}}}`;
const in2023 = `dateFirst: {startsWith: "2023"}, dateLast: {startsWith: "2023"}`;
const member = (slug: string) =>
  `{coalitionsConnection: {some: {node: {slug: {eq: "${slug}"}}, edge: {status: {eq: "MEMBER"}}}}}`;
const inPlenary = `body: {eq: "PLENARY"}, final: {eq: true}`;
const voted = (symbol: string, choice: string) =>
  `{votesConnection: {some: {node: {resolutionKey: {eq: "${symbol}"}, ${inPlenary}}, edge: {choice: {eq: "${choice}"}}}}}`;

/** The ten questions that the two were first compared by. */
export const firstTen: readonly Operation[] = [
  {
    name: "one state by name",
    ours: `{state(name: "FRA") {key: iso3 name region}}`,
    peer: `{states(where: {iso3: {eq: "FRA"}}) {key: iso3 name region}}`,
  },
  {
    name: "the PoA question with its evidence",
    ours: `{states(where: {position: {topic: "gender-language", stance: OPPOSE, year: 2023}, memberOf: {coalition: "poa-supporters"}}) {
      edges {node {key: iso3 name} evidence {summary source {title url} locator
        ... on StatementEvidence {statement {date summary} stance} ... on VoteEvidence {resolution {symbol} choice}}}}}`,
    peer: `{states(where: {AND: [{statements: {some: {${in2023}, ${opposing}}}}, ${voted("A/RES/77/37", "YES")}]}) {key: iso3 name
      statements(where: {${in2023}, ${opposing}}) {date summary sources {title url}
        topicsConnection(where: {node: {slug: {eq: "gender-language"}}}) {edges {properties {stance summary locators} node {slug}}}}
      votesConnection(where: {node: {resolutionKey: {eq: "A/RES/77/37"}, ${inPlenary}}}) {edges {properties {choice locators sources} node {symbol: resolutionKey}}}}}`,
  },
  {
    name: "states by a filter three deep",
    ours: `{states(where: {or: [{memberOf: {coalition: "eu"}}, {memberOf: {coalition: "au"}}],
      not: {voted: {resolution: "A/RES/78/237", choice: YES}}, and: [{sponsored: {resolution: "A/RES/77/37"}}]}) {totalCount nodes {key: iso3 name}}}`,
    peer: `{states(where: {AND: [{OR: [${member("eu")}, ${member("au")}]}, {NOT: ${voted("A/RES/78/237", "YES")}},
      {sponsored: {some: {symbol: {eq: "A/RES/77/37"}}}}]}, sort: [{name: ASC}]) {key: iso3 name}}`,
  },
  {
    name: "one roll call, 193 rows",
    ours: `{resolution(symbol: "A/RES/77/37") {symbol title votes(first: 200) {edges {choice node {key: iso3 name}}}}}`,
    peer: `{resolutions(where: {symbol: {eq: "A/RES/77/37"}}) {symbol title
      rollCalls(where: {${inPlenary}}) {votersConnection(first: 200, sort: [{node: {name: ASC}}]) {edges {properties {choice} node {key: iso3 name}}}}}}`,
  },
  {
    name: "a topic's 50 statements with speakers",
    grows: true,
    ours: `{topic(slug: "ransomware") {name statements(first: 50) {nodes {key: date summary actor {name}}}}}`,
    peer: `{topics(where: {slug: {eq: "ransomware"}}) {name statements(limit: 50, sort: [{date: DESC}]) {key: date summary states {name}}}}`,
  },
  {
    name: "a coalition's members, their statements and votes",
    grows: true,
    ours: `{coalition(slug: "eu") {name members(first: 50) {nodes {key: iso3 name
      statements(first: 10) {nodes {key: date summary}} votes(first: 10) {edges {choice node {key: symbol}}}}}}}`,
    peer: `{coalitions(where: {slug: {eq: "eu"}}) {name
      membersConnection(first: 50, sort: [{node: {name: ASC}}], where: {edge: {status: {eq: "MEMBER"}}}) {edges {node {key: iso3 name
        statements(limit: 10, sort: [{date: DESC}]) {key: date summary}
        votesConnection(where: {node: {${inPlenary}}}, first: 10, sort: [{node: {resolutionKey: ASC}}]) {edges {properties {choice} node {key: resolutionKey}}}}}}}}`,
  },
  {
    name: "a count of states",
    always: { ours: "{not: {state: []}}", peer: `{iso3: {startsWith: ""}}` },
    ours: `{states(where: {voted: {resolution: "A/RES/73/27", choice: NO}, and: []}) {key: totalCount}}`,
    peer: `{statesConnection(where: {AND: [], ${voted("A/RES/73/27", "NO").slice(1, -1)}}) {aggregate {count {key: nodes}}}}`,
  },
  {
    name: "a report's paragraphs with topics",
    ours: `{report(symbol: "A/79/214") {title paragraphs(first: 50) {nodes {key: number summary topics {nodes {slug name}}}}}}`,
    peer: `{reports(where: {symbol: {eq: "A/79/214"}}) {title paragraphs(limit: 50, sort: [{number: ASC}]) {key: number summary topics {slug name}}}}`,
  },
  {
    name: "all states",
    ours: `{states(first: 200) {nodes {key: iso3 name region}}}`,
    peer: `{states(where: {NOT: {status: {eq: "FORMER"}}}, sort: [{name: ASC}]) {key: iso3 name region}}`,
  },
  {
    name: "statements by topic, side and year, with their number",
    ours: `{statements(where: {topic: "poa", stance: SUPPORT, year: 2023}, first: 50) {totalCount nodes {key: id date summary actor {name}}}}`,
    peer: `{statementsConnection(where: {${in2023}, topicsConnection: {some: {node: {slug: {eq: "poa"}}, edge: {stance: {eq: "SUPPORT"}}}}},
      first: 50, sort: [{date: DESC}]) {totalCount edges {node {key: id date summary states {name}}}}}`,
  },
];
