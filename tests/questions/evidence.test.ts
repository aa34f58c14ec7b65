import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

interface Fact {
  readonly __typename: string;
  readonly clause: string;
  readonly summary: string;
  readonly date: string | null;
  readonly stance?: string;
}

async function evidence(where: string): Promise<Record<string, Fact[]>> {
  const { states } = (await village.answer(`{ states(where: ${where}) { edges { node { iso3 } evidence {
    __typename clause summary date
    ... on StatementEvidence { stance } ... on VoteEvidence { stance } ... on AlignmentEvidence { stance }
  } } } }`)) as { states: { edges: { node: { iso3: string }; evidence: Fact[] }[] } };
  return Object.fromEntries(states.edges.map(({ node, evidence: facts }) => [node.iso3, facts]));
}
const clauses = (facts: readonly Fact[] = []) => facts.map(({ clause }) => clause);

it("answers the question of the village with a statement and a vote for each", async () => {
  const { states } = (await village.answer(`{ states(where: {
    position: { topic: "gender-language", stance: OPPOSE, year: 2023 } memberOf: { coalition: "poa-supporters" } }) {
    edges { node { iso3 } evidence { clause locator source { key } citations { locator source { key } } confidence
      ... on StatementEvidence { statement { key } stance act } ... on VoteEvidence { resolution { symbol } choice } } } } }`)) as {
    states: { edges: { node: { iso3: string }; evidence: unknown }[] };
  };
  const chronicle = { locator: "para 4", source: { key: "chronicle" } };
  const row = { locator: "sheet 3, row 2", source: { key: "roll-book" } };
  expect(states.edges.map(({ node }) => node.iso3)).toEqual(["ARC", "BOR"]);
  expect(states.edges[1]?.evidence).toEqual([
    {
      clause: "position",
      ...chronicle,
      citations: [chronicle, { locator: "para 13", source: { key: "minutes-2023" } }],
      confidence: "MEDIUM",
      statement: { key: "ST-3" },
      stance: "OPPOSE",
      act: "PROPOSED",
    },
    {
      clause: "memberOf",
      ...row,
      citations: [row],
      confidence: "HIGH",
      resolution: { symbol: "V/RES/1" },
      choice: "YES",
    },
  ]);
});

it("says by a path which clause each fact satisfies", async () => {
  const { ARC } = await evidence(`{and: [{position: {topic: "gender-language", stance: OPPOSE}}, {or: [
    {voted: {resolution: "V/RES/1"}}, {spoke: {year: 2021}}, {state: "BOR"}]}, {region: AFRICAN}]}`);
  expect(clauses(ARC)).toEqual(["and[0].position", "and[1].or[0].voted", "and[1].or[1].spoke"]);
});

it("gives nothing for an alternative that does not hold", async () => {
  const { BOR } = await evidence(
    `{or: [{memberOf: {coalition: "river-league"}}, {sponsored: {resolution: "V/RES/1"}}]}`,
  );
  expect(clauses(BOR)).toEqual(["or[1].sponsored"]);
});

it("gives no evidence of an absence, and that of a double complement", async () => {
  const { SYL } = await evidence(
    `{not: {position: {topic: "gender-language", stance: OPPOSE}}, silentOn: {topic: "ransomware"}}`,
  );
  expect(SYL).toEqual([]);
  const { UTO } = await evidence(`{not: {not: {voted: {resolution: "V/RES/1", choice: ABSTAIN}}}}`);
  expect(clauses(UTO)).toEqual(["not.not.voted"]);
});

it("lists all evidence of a position in order of date, with the side that each takes", async () => {
  const { ARC } = await evidence(`{position: {topic: "poa"}, state: "ARC"}`);
  expect(ARC?.map(({ __typename, date }) => `${date ?? ""} ${__typename}`)).toEqual([
    "2022-12-07 SponsorshipEvidence",
    "2022-12-07 VoteEvidence",
    "2022 SponsorshipEvidence",
    "2023-07-25 StatementEvidence",
    "2023-12-04 VoteEvidence",
  ]);
  expect(ARC?.at(-1)).toMatchObject({ stance: "SUPPORT", summary: "Voted no on V/RES/2, The talks to go on." });
});

it("gives a change of side by the two facts between which it lies", async () => {
  const { BOR } = await evidence(`{shifted: {topic: "poa", between: {from: "2022", to: "2023"}}}`);
  expect(BOR?.map(({ date, clause }) => `${clause} ${date ?? ""}`)).toEqual([
    "shifted 2022-12-07",
    "shifted 2023-12-04",
  ]);
});

it("says in whose words a state spoke, where they were a coalition's", async () => {
  const { ARC, SYL } = await evidence(`{position: {norm: "a", attribute: INCLUDE_COALITIONS}}`);
  expect(ARC?.map(({ summary }) => summary)).toEqual([
    "In the statement of the River League: Stood by the norm on help.",
    "Called for the programme of action.",
  ]);
  expect(SYL).toEqual([
    {
      __typename: "AlignmentEvidence",
      clause: "position",
      summary: "Aligned itself with the statement of the River League: Stood by the norm on help.",
      date: "2023-07-24",
      stance: "SUPPORT",
    },
  ]);
});

it("has a source and a summary for every fact of every clause", async () => {
  const { states } = (await village.answer(`{ states(where: {or: [{position: {topic: "poa"}}, {voted: {}}, {spoke: {}},
    {memberOf: {coalition: "signatories"}}, {sponsored: {proposal: "programme"}}, {position: {paragraph: "V/79/1#1"}}]}) {
    edges { evidence { summary source { key title } citations { source { key } } } } } }`)) as {
    states: { edges: { evidence: { summary: string; source: { key: string }; citations: unknown[] }[] }[] };
  };
  const facts = states.edges.flatMap(({ evidence: all }) => all);
  expect(facts.length).toBeGreaterThan(20);
  for (const { summary, source, citations } of facts) {
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(source.key).not.toBe("");
    expect(citations.length).toBeGreaterThan(0);
  }
});
