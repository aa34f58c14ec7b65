import fc from "fast-check";
import { type StartedServer, villageServer } from "../server";
import { type Where, combined, ofResolutions, ofStatements, ofStates } from "./wheres";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

// Every simple question, and some that are joined: each is a new text, and Neo4j plans it anew.
const runs = (atoms: readonly Where[]) => ({
  numRuns: atoms.length + 15,
  examples: atoms.map((atom): [Where] => [atom]),
});
const codes = (nodes: readonly { readonly iso3?: string }[]): string[] =>
  [...new Set(nodes.flatMap(({ iso3 }) => iso3 ?? []))].sort();

it("chooses by spoke the states that made or signed a statement of the same question", async () => {
  await fc.assert(
    fc.asyncProperty(combined(ofStatements), async (where) => {
      // Of a state that spoke, `actors` says what it is itself; of a statement, what anybody is that made it.
      fc.pre(!JSON.stringify(where).includes('"actors"'));
      const { states, all } = (await village.answer(
        `query ($where: StatementWhere!) { states(where: {spoke: $where}) { nodes { iso3 } }
          all: states { nodes { iso3 statements(where: $where, first: 1) { totalCount } } } }`,
        { where },
      )) as {
        states: { nodes: { iso3: string }[] };
        all: { nodes: { iso3: string; statements: { totalCount: number } }[] };
      };
      expect(codes(states.nodes)).toEqual(codes(all.nodes.filter(({ statements }) => statements.totalCount > 0)));
    }),
    runs(ofStatements),
  );
});

it("chooses by actors the statements of the states of the same question", async () => {
  await fc.assert(
    fc.asyncProperty(combined(ofStates), async (where) => {
      const { states, statements } = (await village.answer(
        `query ($where: StateWhere!) { states(where: {and: [$where, {spoke: {}}]}) { nodes { iso3 } }
          statements(where: {actors: $where}, first: 200) { nodes { actors { nodes { ... on State { iso3 } } } } } }`,
        { where },
      )) as {
        states: { nodes: { iso3: string }[] };
        statements: { nodes: { actors: { nodes: { iso3?: string }[] } }[] };
      };
      const makers = statements.nodes.map(({ actors }) => codes(actors.nodes));
      const chosen = codes(states.nodes);
      expect(makers.filter((some) => !some.some((one) => chosen.includes(one)))).toEqual([]);
      expect(chosen.filter((one) => !makers.flat().includes(one))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

it("chooses by voteChanged those whose two votes are not one, and by every way of change some of them", async () => {
  const choices = ["YES", "NO", "ABSTAIN"] as const;
  const resolutions = ["V/RES/1", "V/RES/2"];
  const voted = (resolution: string | undefined, choice: string) => ({ voted: { resolution, choice: [choice] } });
  const apart = choices.flatMap((one) =>
    choices
      .filter((other) => other !== one)
      .map((other) => ({ and: [voted(resolutions[0], one), voted(resolutions[1], other)] })),
  );
  const answer = (await village.answer(
    `query ($a: StateWhere, $b: StateWhere) { a: states(where: $a) { nodes { iso3 } } b: states(where: $b) { nodes { iso3 } } }`,
    { a: { voteChanged: { resolutions } }, b: { or: apart } },
  )) as Record<"a" | "b", unknown>;
  expect(answer.a).toEqual(answer.b);
});

it("chooses by voted the states in the roll calls of the resolutions of the same question", async () => {
  await fc.assert(
    fc.asyncProperty(
      combined(ofResolutions),
      fc.constantFrom("YES", "NO", "ABSTAIN", "ABSENT"),
      async (where, choice) => {
        const { states, resolutions } = (await village.answer(
          `query ($where: ResolutionWhere!, $choice: [Choice!]) { states(where: {voted: {resolutions: $where, choice: $choice}}) { nodes { iso3 } }
          resolutions(where: $where, first: 200) { nodes { votes(choice: $choice) { nodes { iso3 } } } } }`,
          { where, choice: [choice] },
        )) as {
          states: { nodes: { iso3: string }[] };
          resolutions: { nodes: { votes: { nodes: { iso3: string }[] } }[] };
        };
        expect(codes(states.nodes)).toEqual(codes(resolutions.nodes.flatMap(({ votes }) => votes.nodes)));
      },
    ),
    { numRuns: 15 },
  );
});

it.each([
  ["statements", "StatementWhere", ofStatements],
  ["resolutions", "ResolutionWhere", ofResolutions],
] as const)("splits all %s into a question and its complement", async (field, type, atoms) => {
  await fc.assert(
    fc.asyncProperty(combined(atoms), async (where: Where) => {
      const answer = (await village.answer(
        `query ($where: ${type}!) { all: ${field} { totalCount } some: ${field}(where: $where) { totalCount } rest: ${field}(where: {not: $where}) { totalCount } }`,
        { where },
      )) as Record<"all" | "some" | "rest", { totalCount: number }>;
      expect(answer.some.totalCount + answer.rest.totalCount).toBe(answer.all.totalCount);
    }),
    runs(atoms),
  );
});

it.each([
  ["SUPPORT", "poa"],
  ["NEUTRAL", "poa"],
  ["OPPOSE", "poa"],
  ["SUPPORT", "gender-language"],
  ["OPPOSE", "gender-language"],
])("shows of the states that %s %s facts of that side alone", async (stance, topic) => {
  const { states } = (await village.answer(
    `query ($topic: String, $stance: [Stance!]) { states(where: {position: {topic: $topic, stance: $stance}}) { edges { evidence { __typename
      ... on StatementEvidence { stance } ... on VoteEvidence { stance } ... on SponsorshipEvidence { stance } } } } }`,
    { topic, stance: [stance] },
  )) as { states: { edges: { evidence: { stance: string }[] }[] } };
  expect(states.edges).not.toEqual([]);
  for (const { evidence } of states.edges) {
    expect(evidence).not.toEqual([]);
    expect(new Set(evidence.map((fact) => fact.stance))).toEqual(new Set([stance]));
  }
});
