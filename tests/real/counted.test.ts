import { type StartedServer, startedServer } from "../server";

let server: StartedServer;
beforeAll(async () => {
  server = await startedServer();
  // What a revision knows for good, the names and the states, is asked for once.
  await server.answer(`{ states(where: {state: "FRA"}) { totalCount } }`);
});
afterAll(() => server.stop());

/** Operations, with how many of their fields (and of the words of their questions) reach into the graph; N is the size of a page. */
const operations: readonly (readonly [name: string, query: string, fields: number])[] = [
  ["states", "{ states(first: N) { totalCount nodes { iso3 name } } }", 1],
  [
    "a position with its evidence",
    `{ states(first: N, where: {position: {topic: "poa"}}) { edges { evidence { summary source { title } } } } }`,
    4,
  ],
  [
    "statements behind the evidence",
    `{ states(first: N, where: {position: {topic: "poa"}}) { edges { evidence { ... on StatementEvidence { statement { date meeting { name } actor { __typename } } } } } } }`,
    6,
  ],
  [
    "votes on any resolution that matches",
    `{ states(first: N, where: {voted: {resolutions: {topic: "poa"}}}) { edges { evidence { source { title } } } } }`,
    5,
  ],
  [
    "what was said",
    `{ states(first: N, where: {spoke: {topic: "ransomware", year: 2023}}) { edges { evidence { source { title } } } } }`,
    4,
  ],
  [
    "sponsors",
    `{ states(first: N, where: {sponsored: {resolution: "A/RES/77/37"}}) { edges { evidence { source { title } } } } }`,
    4,
  ],
  [
    "members on a day",
    `{ states(first: N, where: {memberOf: {coalition: "EU", on: "2015"}}) { edges { evidence { source { title } } } } }`,
    4,
  ],
  [
    "members by definition of definitions",
    `{ states(first: N, where: {memberOf: {coalition: "treaty-bloc"}}) { edges { evidence { source { title } } } } }`,
    4,
  ],
  [
    "a change of side",
    `{ states(first: N, where: {shifted: {topic: "poa", between: {from: "2022", to: "2023"}}}) { edges { evidence { summary } } } }`,
    3,
  ],
  [
    "six clauses deep",
    `{ states(first: N, where: {or: [{not: {and: [{position: {topic: "poa", stance: OPPOSE}}, {voted: {resolution: "A/RES/77/36"}}]}}, {silentOn: {topic: "ransomware"}}, {memberOf: {coalition: "g77"}}], not: {region: AFRICAN}}) { coverage { recorded } nodes { iso3 } } }`,
    7,
  ],
  [
    "statements with all around them",
    "{ statements(first: N) { nodes { actor { __typename } meeting { name process { name } } source { title } positions { subject { __typename } } } } }",
    7,
  ],
  [
    "votes on a resolution",
    `{ resolution(symbol: "A/RES/77/37") { votes(first: N) { edges { choice source { title } node { iso3 } } } } }`,
    3,
  ],
  ["votes of states", "{ states(first: N) { nodes { votes(first: 5) { edges { choice node { symbol } } } } } }", 2],
  [
    "coalitions with their members",
    "{ coalitions(first: N) { nodes { slug members(first: 5) { totalCount nodes { iso3 } } } } }",
    6,
  ],
];

/** Some pages cost too much at 200 rows; then the largest that may be asked for is. */
async function statementsFor(query: string, sizes: readonly number[]): Promise<number[]> {
  const counts: number[] = [];
  for (const size of sizes) {
    const { errors } = await server.ask(query.replace("N", String(size)));
    if (errors?.[0]?.extensions.code === "QUERY_TOO_COSTLY") continue;
    expect(errors).toBeUndefined();
    counts.push(server.statements().length);
  }
  return counts;
}

it.each(operations)(
  "asks for %s in no more statements than fields, however many rows there are",
  async (_, query, fields) => {
    const counts = await statementsFor(query, [1, 20, 50, 200]);
    expect(counts.length).toBeGreaterThan(1);
    for (const count of counts) expect(count).toBeLessThanOrEqual(fields);
  },
);
