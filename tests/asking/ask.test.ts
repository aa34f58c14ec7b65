import { type StartedServer, startedServer } from "../server";
import { refusal } from "../questions/asked";

let server: StartedServer;
beforeAll(async () => {
  server = await startedServer();
});
afterAll(() => server.stop());

interface Asked {
  readonly ask: {
    readonly sentence: string | null;
    readonly where: object | null;
    readonly unread: readonly { readonly text: string }[];
    readonly otherReadings: readonly { readonly sentence: string; readonly where: object }[];
    readonly elsewhere: { readonly kind: string; readonly path: string } | null;
    readonly states: {
      readonly totalCount: number;
      readonly sentence: string;
      readonly coverage: { readonly note: string };
      readonly edges: readonly {
        readonly node: { readonly name: string };
        readonly evidence: readonly { readonly clause: string }[];
      }[];
    } | null;
  };
}

const document = `query ($question: String!) { ask(question: $question) {
  sentence where unread { text start end suggestions } understood { text readAs } otherReadings { sentence where why }
  elsewhere { kind sentence path named }
  states(first: 200) { totalCount sentence coverage { note } edges { node { name } evidence { clause summary } } } } }`;
const ask = async (question: string) => ((await server.answer(document, { question })) as Asked).ask;
const chosen = async (where: object) =>
  (await server.answer(
    "query ($where: StateWhere) { states(where: $where, first: 200) { totalCount sentence nodes { name } } }",
    { where },
  )) as {
    states: { totalCount: number; sentence: string; nodes: { name: string }[] };
  };

it("answers the question for which all this was built, with the facts", async () => {
  const { sentence, states, unread } = await ask("which states opposed gender language in 2023 but supported the PoA");
  expect(sentence).toBe("States that opposed gender language in 2023 and supported the Programme of Action");
  expect(unread).toEqual([]);
  expect(states?.edges.map(({ node }) => node.name)).toEqual(["Burundi", "Sudan"]);
  for (const { evidence } of states?.edges ?? [])
    expect(evidence.map(({ clause }) => clause)).toContain("and[0].position");
});

it.each([
  "which states opposed gender language in 2023 but supported the PoA",
  "voted yes on 77/37 but no on 78/16",
  "African states that are silent on ransomware",
  "who belongs to BRICS but did not vote for 77/37",
  "who supported paragraph 27 of the third APR",
  "who opposed the spyware paragraph",
])("gives the states of the where that it was read as: %s", async (question) => {
  const { where, sentence, states } = await ask(question);
  const same = await chosen(where ?? {});
  expect(same.states.sentence).toBe(sentence);
  expect(states?.sentence).toBe(sentence);
  expect(states?.edges.map(({ node }) => node)).toEqual(same.states.nodes);
});

it("offers readings that can be asked", async () => {
  const { otherReadings } = await ask("who supported the PoA");
  expect(otherReadings.length).toBeGreaterThan(1);
  for (const { where, sentence } of otherReadings) expect((await chosen(where)).states.sentence).toBe(sentence);
});

it("has no states where none are asked about, and a page instead", async () => {
  expect(await ask("how did Kenya vote on 77/37")).toMatchObject({
    sentence: null,
    where: null,
    states: null,
    elsewhere: { kind: "VOTE_OF_STATE", path: "/resolutions/A/RES/77/37#KEN" },
  });
});

it("refuses a question that is too long or empty, and names the argument", async () => {
  for (const question of ["x".repeat(501), " ", "a ".repeat(249)])
    expect(await refusal(server, document, { question })).toMatchObject({
      code: "BAD_USER_INPUT",
      argument: "question",
    });
});
