import { type StartedServer, startedServer } from "../server";

let server: StartedServer;
beforeAll(async () => {
  server = await startedServer();
});
afterAll(() => server.stop());

/** The question for which all this was built, word by word. */
const question = `
query OpposedGenderLanguageButBackedThePoA {
  states(where: {
    position: { topic: "gender-language", stance: OPPOSE, year: 2023 }
    memberOf: { coalition: "poa-supporters" }
  }) {
    totalCount
    coverage { recorded outOf note }
    edges {
      node { iso3 name }
      evidence {
        clause
        summary
        source { title url }
        locator
        ... on StatementEvidence { statement { date summary } stance }
        ... on VoteEvidence { resolution { symbol } choice }
      }
    }
  }
}`;

interface Answered {
  readonly states: {
    readonly totalCount: number;
    readonly coverage: { readonly recorded: number; readonly outOf: number; readonly note: string };
    readonly edges: readonly {
      readonly node: { readonly iso3: string; readonly name: string };
      readonly evidence: readonly {
        readonly clause: string;
        readonly summary: string;
        readonly source: { readonly title: string; readonly url: string };
        readonly locator: string;
        readonly statement?: { readonly date: string; readonly summary: string };
        readonly resolution?: { readonly symbol: string };
      }[];
    }[];
  };
}

const answered = async (asked = question) => ((await server.answer(asked)) as Answered).states;

it("finds Burundi and Sudan, and nobody else", async () => {
  const { totalCount, edges } = await answered();
  expect(totalCount).toBe(2);
  expect(edges.map(({ node }) => node)).toEqual([
    { iso3: "BDI", name: "Burundi" },
    { iso3: "SDN", name: "Sudan" },
  ]);
});

it("shows for each the statement of July 2023 and the vote of December 2022, with the source and the place in it", async () => {
  for (const { evidence } of (await answered()).edges) {
    expect(evidence).toHaveLength(2);
    expect(evidence[0]).toMatchObject({ clause: "position", stance: "OPPOSE" });
    expect(evidence[0]?.statement?.date).toMatch(/^2023-07/);
    expect(evidence[0]?.source.title).toMatch(/^Shaky Consensus at the OEWG on ICTs/);
    expect(evidence[1]).toMatchObject({ clause: "memberOf", choice: "YES", resolution: { symbol: "A/RES/77/37" } });
    expect(evidence[1]?.source.url).toBe("https://github.com/UNxml/GAresolutions");
    for (const { summary, source, locator } of evidence) {
      expect(summary).toMatch(/\.$/);
      expect(source.url).toMatch(/^https:/);
      expect(locator).not.toBe("");
    }
  }
});

it("says on how much that rests", async () => {
  const { recorded, outOf, note } = (await answered()).coverage;
  expect(recorded).toBeGreaterThanOrEqual(20);
  expect(outOf).toBe(193);
  expect(note).toMatch(/^\d+ of 193 member states have a recorded position.*neither support nor opposition\.$/);
  expect(note).toContain(`${recorded} of `);
});

it("finds Sudan alone where the support is that of 2023", async () => {
  const { totalCount, edges } = await answered(question.replace("poa-supporters", "poa-supporters-2023"));
  expect(totalCount).toBe(1);
  expect(edges[0]?.node.iso3).toBe("SDN");
  expect(edges[0]?.evidence.at(-1)).toMatchObject({ resolution: { symbol: "A/RES/78/16" }, choice: "YES" });
});

it("puts the question back into words", async () => {
  const { states } = (await server.answer(
    `{ states(where: {position: {topic: "gender-language", stance: OPPOSE, year: 2023}, memberOf: {coalition: "poa-supporters"}}) { sentence } }`,
  )) as { states: { sentence: string } };
  expect(states.sentence).toMatch(/^States that opposed gender language in 2023 and belong to the PoA supporters$/);
});

it("sends no more statements than the fields of the question that reach into the graph, however often it is asked", async () => {
  await answered();
  // states, position, memberOf, coverage, evidence, source, statement, resolution.
  expect(server.statements().length).toBeLessThanOrEqual(8);
  const once = server.statements().length;
  await answered();
  expect(server.statements().length).toBeLessThanOrEqual(once);
});
