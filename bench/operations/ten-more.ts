import type { Operation } from "./operation";

/** Ten more of what is asked of a graph: look-ups, filters, connections in connections, counts, words in texts. */
export const tenMore: readonly Operation[] = [
  {
    name: "one statement with its speaker, sources and meeting",
    ours: `{statement(id: "ST-001") {key: id date summary actor {name} meeting {name} citations {locator source {title url}}}}`,
    peer: `{statements(where: {id: {eq: "ST-001"}}) {key: id date summary states {name} meetings {name}
      sourcesConnection {edges {properties {locator} node {title url}}}}}`,
  },
  {
    name: "statements by a filter three deep",
    grows: true,
    ours: `{statements(where: {and: [{or: [{topic: "ransomware"}, {topic: "capacity-building"}]}, {not: {or: [{stance: OPPOSE}, {year: 2022}]}}]}, first: 50) {
      nodes {key: id date summary}}}`,
    peer: `{statements(where: {AND: [
      {OR: [{topics: {some: {slug: {eq: "ransomware"}}}}, {topics: {some: {slug: {eq: "capacity-building"}}}}]},
      {NOT: {OR: [{topicsConnection: {some: {edge: {stance: {eq: "OPPOSE"}}}}}, {AND: [{dateFirst: {startsWith: "2022"}}, {dateLast: {startsWith: "2022"}}]}]}}]},
      limit: 50, sort: [{date: DESC}]) {key: id date summary}}`,
  },
  {
    name: "who voted no, their statements, and where",
    grows: true,
    ours: `{resolution(symbol: "A/RES/73/27") {title votes(choice: NO, first: 100) {edges {choice node {key: iso3 name
      statements(first: 5) {nodes {key: id date meeting {name date}}}}}}}}`,
    peer: `{resolutions(where: {symbol: {eq: "A/RES/73/27"}}) {title
      rollCalls(where: {body: {eq: "PLENARY"}, final: {eq: true}}) {
        votersConnection(where: {edge: {choice: {eq: "NO"}}}, first: 100, sort: [{node: {name: ASC}}]) {edges {properties {choice} node {key: iso3 name
          statements(limit: 5, sort: [{date: DESC}]) {key: id date meetings {name date}}}}}}}}`,
  },
  {
    name: "a count of statements",
    grows: true,
    always: { ours: "{or: [{machineMade: true}, {machineMade: false}]}", peer: `{id: {startsWith: ""}}` },
    ours: `{statements(where: {topic: "gender-language", stance: SUPPORT, and: []}) {key: totalCount}}`,
    peer: `{statementsConnection(where: {AND: [], topicsConnection: {some: {node: {slug: {eq: "gender-language"}}, edge: {stance: {eq: "SUPPORT"}}}}}) {aggregate {count {key: nodes}}}}`,
  },
  {
    name: "statements with a word in their text",
    ours: `{statements(where: {text: "infrastructure"}, first: 50) {nodes {key: id date summary}}}`,
    peer: `{statements(where: {folded: {contains: "infrastructure"}}, limit: 50, sort: [{date: DESC}]) {key: id date summary}}`,
  },
  {
    name: "a report's paragraphs with sources",
    ours: `{report(symbol: "A/79/214") {title paragraphs(first: 50) {nodes {key: number summary citations {locator source {title url}}}}}}`,
    peer: `{reports(where: {symbol: {eq: "A/79/214"}}) {title paragraphs(limit: 50, sort: [{number: ASC}]) {key: number summary
      sourcesConnection {edges {properties {locator} node {title url}}}}}}`,
  },
  {
    name: "a meeting's statements with speakers",
    ours: `{meeting(slug: "oewg2-s5") {name statements(first: 50) {nodes {key: id date summary actor {name}}}}}`,
    peer: `{meetings(where: {slug: {eq: "oewg2-s5"}}) {name statements(limit: 50, sort: [{date: DESC}]) {key: id date summary states {name}}}}`,
  },
  {
    name: "a norm's paragraphs",
    ours: `{norm(code: "g") {name paragraphs(first: 20) {nodes {key: ref number summary}}}}`,
    peer: `{norms(where: {code: {eq: "g"}}) {name paragraphs(limit: 20, sort: [{ref: ASC}]) {key: ref number summary}}}`,
  },
  {
    name: "the sponsors of a resolution",
    ours: `{resolution(symbol: "A/RES/77/37") {title sponsors(first: 200, role: SPONSOR) {edges {role node {... on State {key: iso3 name}}}}}}`,
    peer: `{resolutions(where: {symbol: {eq: "A/RES/77/37"}}) {title
      sponsorsConnection(where: {edge: {role: {eq: "SPONSOR"}}}, first: 200, sort: [{node: {name: ASC}}]) {edges {properties {role} node {key: iso3 name}}}}}`,
  },
  {
    name: "the other members of a state's coalitions",
    ours: `{state(name: "AUS") {name coalitions(first: 5, status: MEMBER, where: {slug: ["five-eyes", "commonwealth"]}) {nodes {slug name members(first: 200) {nodes {key: iso3 name}}}}}}`,
    peer: `{states(where: {iso3: {eq: "AUS"}}) {name
      coalitionsConnection(where: {edge: {status: {eq: "MEMBER"}}, node: {slug: {in: ["five-eyes", "commonwealth"]}}}, first: 5, sort: [{node: {name: ASC}}]) {edges {node {slug name
        membersConnection(where: {edge: {status: {eq: "MEMBER"}}}, first: 200, sort: [{node: {name: ASC}}]) {edges {node {key: iso3 name}}}}}}}}`,
  },
  {
    name: "the votes of one state with their dates",
    grows: true,
    ours: `{state(name: "IND") {name votes(first: 50) {edges {choice node {key: symbol title date}}}}}`,
    peer: `{states(where: {iso3: {eq: "IND"}}) {name
      votesConnection(where: {node: {body: {eq: "PLENARY"}, final: {eq: true}}}, first: 50, sort: [{node: {date: DESC}}]) {edges {properties {choice} node {key: resolutionKey date resolutions {title}}}}}}`,
  },
];
