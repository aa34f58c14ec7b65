import { type StartedServer, startedServer } from "../server";

let server: StartedServer;
beforeAll(async () => {
  server = await startedServer();
}, 120_000);
afterAll(() => server.stop());

interface Held {
  stance: string;
  contested: boolean;
  since: string | null;
  evidence: { summary: string }[];
  subject?: { id: string };
  state: { iso3: string };
}

const fields = "stance contested since evidence { summary } state { iso3 }";

/** Every position of every state, asked of the states, in the period. */
async function heldByStates(args: string): Promise<Map<string, Held>> {
  const held = new Map<string, Held>();
  let after = "";
  for (;;) {
    const { states } = await server.answer(
      `{ states(first: 20${after}) { pageInfo { hasNextPage endCursor } nodes { positions(first: 200${args}) { totalCount nodes { ${fields} subject { ... on Node { id } } } } } } }`,
    );
    for (const { positions } of states.nodes as { positions: { totalCount: number; nodes: Held[] } }[]) {
      expect(positions.nodes).toHaveLength(positions.totalCount);
      for (const { subject, ...one } of positions.nodes) held.set(`${one.state.iso3} ${subject?.id ?? ""}`, one);
    }
    if (!states.pageInfo.hasNextPage) return held;
    after = `, after: "${states.pageInfo.endCursor}"`;
  }
}

const inTens = (ids: readonly string[]): readonly string[][] =>
  Array.from({ length: Math.ceil(ids.length / 10) }, (_, n) => ids.slice(10 * n, 10 * n + 10));

/** The ids of all things of a list. */
async function idsOf(list: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after = ""; ;) {
    const { things } = await server.answer(
      `{ things: ${list}(first: 200${after}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
    );
    ids.push(...(things.nodes as { id: string }[]).map(({ id }) => id));
    if (!things.pageInfo.hasNextPage) return ids;
    after = `, after: "${things.pageInfo.endCursor}"`;
  }
}

/** Every position of every state, asked of the subjects, ten at a time. */
async function heldOnSubjects(where: string): Promise<Map<string, Held>> {
  const held = new Map<string, Held>();
  for (const list of ["topics", "norms", "proposals", "paragraphs"]) {
    const ids = await idsOf(list);
    for (const some of inTens(ids)) {
      const label = some[0]?.split(":")[0] ?? "";
      const { nodes } = await server.answer(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${label} { positions(first: 200${where}) { nodes { ${fields} subject { ... on Node { id } } } } } } }`,
        { ids: some },
      );
      expect(nodes).toHaveLength(some.length);
      for (const { positions } of nodes as { positions: { nodes: Held[] } }[])
        for (const { subject, ...one } of positions.nodes) held.set(`${one.state.iso3} ${subject?.id ?? ""}`, one);
    }
  }
  return held;
}

it("finds the same positions from the states as from the subjects", async () => {
  const [fromStates, fromSubjects] = [await heldByStates(""), await heldOnSubjects("")];
  expect(fromStates.size).toBeGreaterThan(1000);
  expect([...fromSubjects.keys()].sort()).toEqual([...fromStates.keys()].sort());
  expect(fromSubjects).toEqual(fromStates);
}, 120_000);

it("finds the same with the words of coalitions, in one year", async () => {
  const fromStates = await heldByStates(", year: 2023, attribute: INCLUDE_COALITIONS");
  const fromSubjects = await heldOnSubjects(", where: {year: 2023, attribute: INCLUDE_COALITIONS}");
  expect([...fromSubjects.keys()].sort()).toEqual([...fromStates.keys()].sort());
  expect(fromSubjects).toEqual(fromStates);
}, 120_000);

it("tallies as many members as have positions, silent states left out", async () => {
  const { topics } = await server.answer(
    `{ topics(first: 20) { nodes { slug tally(by: [STANCE, REGION]) { stance count states { iso3 } } positions(first: 200) { nodes { stance state { status } } } silent { totalCount } } } }`,
  );
  for (const { tally, positions, silent } of topics.nodes as {
    tally: { stance: string; count: number; states: unknown[] }[];
    positions: { nodes: { stance: string; state: { status: string } }[] };
    silent: { totalCount: number };
  }[]) {
    for (const { count, states } of tally) expect(states).toHaveLength(count);
    const members = positions.nodes.filter(({ state }) => state.status === "MEMBER");
    for (const side of ["SUPPORT", "OPPOSE", "NEUTRAL"])
      expect(tally.filter(({ stance }) => stance === side).reduce((sum, { count }) => sum + count, 0)).toBe(
        members.filter(({ stance }) => stance === side).length,
      );
    expect(members.length + silent.totalCount).toBe(193);
  }
});

it("tells that Russia opposes gender language, on its own words and those of others about it", async () => {
  const { state } = await server.answer(
    `{ state(name: "Russia") { timeline(topic: "gender language", year: 2023) { date stance changed evidence { ... on StatementEvidence { statement { key } } } } } }`,
  );
  expect(
    (state.timeline as { stance: string; changed: boolean }[]).every(
      ({ stance, changed }) => stance === "OPPOSE" && !changed,
    ),
  ).toBe(true);
  expect(state.timeline.length).toBeGreaterThanOrEqual(3);
});

it("tells how Viet Nam came to the programme of action", async () => {
  const { state } = await server.answer(
    `{ state(name: "Viet Nam") { timeline(topic: "poa") { date stance changed evidence { ... on VoteEvidence { choice resolution { symbol } } } } } }`,
  );
  expect(state.timeline).toEqual([
    {
      date: "2022-12-07",
      stance: "NEUTRAL",
      changed: false,
      evidence: { choice: "ABSTAIN", resolution: { symbol: "A/RES/77/37" } },
    },
    {
      date: "2023-12-04",
      stance: "SUPPORT",
      changed: true,
      evidence: { choice: "YES", resolution: { symbol: "A/RES/78/16" } },
    },
  ]);
});
