import { Asking } from "../village/asking";

let village: Asking;
beforeAll(async () => {
  village = await Asking.of();
});
afterAll(() => village.close());

it("lists every recorded vote on a resolution, in plenary and in committee, on the whole and on parts", async () => {
  const { resolution } = await village.answer(
    `{ resolution(symbol: "V/RES/1") { rollCalls(orderBy: DATE_ASC) { sentence nodes { key body committee on part date roll result totals { yes no abstain notVoting } } } } }`,
  );
  const committee = { body: "COMMITTEE", committee: "First Committee", date: "2022-11-03", result: "ADOPTED" };
  expect(resolution).toEqual({
    rollCalls: {
      sentence: "Roll calls on V/RES/1",
      nodes: [
        {
          ...committee,
          key: "RC-V1-committee",
          on: "WHOLE",
          part: null,
          roll: "PARTIAL",
          totals: { yes: 2, no: 1, abstain: 1, notVoting: null },
        },
        {
          ...committee,
          key: "RC-V1-committee-OP3",
          on: "PART",
          part: "Operative paragraph 3",
          roll: "TOTALS",
          totals: { yes: 3, no: 1, abstain: 0, notVoting: null },
        },
        {
          key: "RC-V1-plenary",
          body: "PLENARY",
          committee: null,
          on: "WHOLE",
          part: null,
          date: "2022-12-07",
          roll: "COMPLETE",
          result: "ADOPTED",
          totals: { yes: 2, no: 1, abstain: 1, notVoting: 0 },
        },
      ],
    },
  });
});

it("chooses the votes on a resolution by body, by what was voted on and by how much is on record", async () => {
  const { resolution } = await village.answer(`{ resolution(symbol: "V/RES/1") {
    parts: rollCalls(on: PART) { nodes { key } } committee: rollCalls(body: COMMITTEE) { totalCount }
    named: rollCalls(roll: [COMPLETE, PARTIAL]) { totalCount sentence } none: rollCalls(body: []) { totalCount } } }`);
  expect(resolution).toEqual({
    parts: { nodes: [{ key: "RC-V1-committee-OP3" }] },
    committee: { totalCount: 2 },
    named: { totalCount: 2, sentence: "Roll calls on V/RES/1 that are complete or partial on record" },
    none: { totalCount: 0 },
  });
});

it("finds a roll call by its id in any case, by its global id, and by node", async () => {
  const fields = "{ id resolution { symbol } locator source { key } citations { locator } }";
  const found = {
    id: "RollCall:RC-V2-committee",
    resolution: { symbol: "V/RES/2" },
    locator: "para 5",
    source: { key: "chronicle" },
    citations: [{ locator: "para 5" }],
  };
  expect(
    await village.answer(`{ a: rollCall(id: "rc-v2-COMMITTEE") ${fields} b: rollCall(id: "RollCall:RC-V2-committee") ${fields}
      c: node(id: "RollCall:RC-V2-committee") { ... on RollCall ${fields} } }`),
  ).toEqual({ a: found, b: found, c: found });
});

it("offers the nearest ids where there is none", async () => {
  const { errors } = await village.ask(`{ rollCall(id: "RC-V3-committee") { id } }`);
  expect(errors?.[0]?.originalError).toMatchObject({ code: "UNKNOWN_NAME", argument: "id" });
  expect(errors?.[0]?.message).toBe(
    `There is no roll call "RC-V3-committee". Did you mean "RC-V1-committee" (a roll call, 3 November 2022) or "RC-V2-committee"?`,
  );
});

it("counts the votes of a roll call by choice and by regional group, and nothing where the totals alone are known", async () => {
  const { whole, totals } = await village.answer(`{
    whole: rollCall(id: "RC-V1-plenary") { byChoice: tally(by: CHOICE) { choice region count states { iso3 } }
      both: tally(by: [REGION, CHOICE]) { choice region count } all: tally(by: []) { count } }
    totals: rollCall(id: "RC-V1-committee-OP3") { tally(by: CHOICE) { count } votes { totalCount } } }`);
  const row = (choice: string, ...states: string[]) => ({
    choice,
    region: null,
    count: states.length,
    states: states.map((iso3) => ({ iso3 })),
  });
  expect(whole).toEqual({
    byChoice: [row("YES", "ARC", "BOR"), row("NO", "SYL"), row("ABSTAIN", "UTO")],
    both: [
      { choice: "YES", region: "AFRICAN", count: 1 },
      { choice: "YES", region: "EASTERN_EUROPEAN", count: 1 },
      { choice: "NO", region: "EASTERN_EUROPEAN", count: 1 },
      { choice: "ABSTAIN", region: "WESTERN_EUROPEAN_AND_OTHERS", count: 1 },
    ],
    all: [{ count: 4 }],
  });
  expect(totals).toEqual({ tally: [], votes: { totalCount: 0 } });
});

it("lists the states in a roll call, each with its choice and its footnote", async () => {
  const { rollCall } = await village.answer(
    `{ rollCall(id: "RC-V1-plenary") { votes(choice: [NO, ABSTAIN]) { sentence edges { choice note body locator rollCall { key } node { iso3 } } } } }`,
  );
  const vote = { note: null, body: "PLENARY", rollCall: { key: "RC-V1-plenary" } };
  expect(rollCall).toEqual({
    votes: {
      sentence: "Votes in RC-V1-plenary that are no or abstain",
      edges: [
        { ...vote, choice: "NO", locator: "sheet 3, row 3", node: { iso3: "SYL" } },
        { ...vote, choice: "ABSTAIN", locator: "sheet 3, row 4", node: { iso3: "UTO" } },
      ],
    },
  });
});

it("says in the evidence of a vote in which roll call it was cast, and when", async () => {
  const { states } = await village.answer(
    `{ states(where: {voted: {resolution: "V/RES/1", body: COMMITTEE}, position: {topic: "poa"}}) {
      edges { evidence { date ... on VoteEvidence { choice rollCall { key } resolution { symbol } } } } } }`,
  );
  const evidence = (states as { edges: { evidence: unknown[] }[] }).edges.flatMap((edge) => edge.evidence);
  const on1 = { choice: "NO", resolution: { symbol: "V/RES/1" } };
  expect(evidence).toEqual(
    expect.arrayContaining([
      { ...on1, date: "2022-11-03", rollCall: { key: "RC-V1-committee" } },
      { ...on1, date: "2022-12-07", rollCall: { key: "RC-V1-plenary" } },
    ]),
  );
});

it("asks the graph no oftener for roll calls, tallies and totals of many resolutions than for those of one", async () => {
  const asked =
    "tally { plenary { yes } } committeeDate rollCalls { nodes { key tally(by: CHOICE) { count } resolution { symbol } } }";
  await village.answer(`{ resolutions { nodes { ${asked} } } }`);
  await village.answer(`{ resolution(symbol: "V/RES/1") { ${asked} } }`);
  const one = village.statements;
  await village.answer(`{ resolutions { nodes { ${asked} } } }`);
  expect(village.statements - one).toBeLessThanOrEqual(1);
});
