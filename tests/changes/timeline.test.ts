import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

interface Entry {
  readonly date: string | null;
  readonly kind: string;
  readonly summary: string;
  readonly actors: readonly { name: string }[];
  readonly citations: readonly { locator: string | null; source: { key: string } }[];
}

const fields = `date kind summary stance outcome direction actors { name } statement { key } document { symbol } paragraph { key }
  citations { locator source { key } }`;

async function timeline(slug: string, args = ""): Promise<readonly Entry[]> {
  const answer: unknown = await village.answer(
    `{ proposal(slug: "${slug}") { timeline${args} { nodes { ${fields} } } } }`,
  );
  return (answer as { proposal: { timeline: { nodes: Entry[] } } }).proposal.timeline.nodes;
}

it("tells what happened to a proposal, step by step", async () => {
  const steps = await timeline("threat-store");
  expect(steps.map(({ date, kind }) => [date, kind])).toEqual([
    ["2023-07-10", "SET_DOWN"],
    ["2023-07-25", "PUT_FORWARD"],
    ["2023-07-28", "MENTIONED"],
    ["2023-07-28", "OUTCOME"],
    ["2023-07", "SPOKEN_ON"],
  ]);
  expect(steps[1]?.actors).toEqual([{ name: "River League" }, { name: "Utopia" }]);
  expect(steps[3]).toMatchObject({
    outcome: "WEAKENED",
    document: { symbol: "V/79/1" },
    paragraph: { key: "PA-5" },
    citations: [{ locator: "closing part", source: { key: "minutes-2023" } }],
  });
  expect(steps[4]).toMatchObject({
    stance: "SUPPORT",
    statement: { key: "ST-9" },
    actors: [{ name: "Guild of Weavers" }],
  });
});

it("counts what was said and voted on the topic that the proposal is, each once, the undated last", async () => {
  const steps = await timeline("programme");
  expect(steps.map(({ date, kind, summary }) => [date, kind, summary])).toEqual([
    ["2022", "PUT_FORWARD", "A standing programme after the talks."],
    ["2022-12-07", "RESOLUTION", expect.stringMatching(/^V\/RES\/1: .*\. A yes advances it\.$/)],
    ["2022-12-07", "OUTCOME", "Called for by a vote."],
    ["2023-07-25", "SPOKEN_ON", "Called for the programme of action."],
    ["2023-12-04", "RESOLUTION", expect.stringMatching(/^V\/RES\/2: .*\. A yes hinders it\.$/)],
    [null, "SPOKEN_ON", "Saw gains and costs in the programme."],
  ]);
});

it("keeps to some kinds of steps, and to a period, in which the undated is not", async () => {
  const dates = async (args: string) => (await timeline("programme", args)).map(({ date }) => date);
  expect(await dates("(kind: [RESOLUTION])")).toEqual(["2022-12-07", "2023-12-04"]);
  expect(await dates("(kind: [SPOKEN_ON], during: {from: 2023, to: 2023})")).toEqual(["2023-07-25"]);
  expect(await dates(`(during: {to: "2022-12-31"})`)).toEqual(["2022", "2022-12-07", "2022-12-07"]);
  expect(await dates("(kind: [])")).toEqual([]);
  const { proposal } = (await village.answer(
    `{ proposal(slug: "programme") { timeline(kind: [SPOKEN_ON, OUTCOME], during: {from: 2023}) { totalCount sentence } } }`,
  )) as { proposal: { timeline: unknown } };
  expect(proposal.timeline).toEqual({
    totalCount: 1,
    sentence: "What happened to Programme of action, of the kind spoken on or outcome since 2023",
  });
});

it("cites a source at every step", async () => {
  for (const { citations } of [...(await timeline("programme")), ...(await timeline("threat-store"))])
    expect(citations.length).toBeGreaterThan(0);
});

it("has pages, and goes to the graph a bounded number of times for all proposals", async () => {
  expect(await timeline("programme", "(first: 2)")).toEqual((await timeline("programme")).slice(0, 2));
  await village.answer(`{ proposals { nodes { timeline { nodes { ${fields} } } } } }`);
  expect(village.statements().length).toBeLessThanOrEqual(5);
});
