import { type StartedServer, startedServer } from "../server";

let server: StartedServer;
beforeAll(async () => {
  server = await startedServer();
}, 120_000);
afterAll(() => server.stop());

interface Shown {
  stance: string | null;
  date: string | null;
  confidence: string;
}
interface Held {
  stance: string;
  state: { iso3: string };
  evidence: Shown[];
}

/** Every position of every state on a topic, with its evidence in order of date. */
async function positions(): Promise<{ slug: string; held: Held[] }[]> {
  const all: { slug: string; held: Held[] }[] = [];
  const { topics } = await server.answer(`{ topics(first: 200) { nodes { slug } } }`);
  for (const { slug } of topics.nodes as { slug: string }[]) {
    const { topic } = await server.answer(
      `{ topic(slug: "${slug}") { positions(first: 200) { nodes { stance state { iso3 } evidence { date confidence
        ... on StatementEvidence { stance } ... on AlignmentEvidence { stance } ... on VoteEvidence { stance } ... on SponsorshipEvidence { stance } } } } } }`,
    );
    all.push({ slug, held: topic.positions.nodes as Held[] });
  }
  return all;
}

it("lets nothing that is read with low confidence, and nothing undated, decide where there is better", async () => {
  const found = await positions();
  expect(found.flatMap(({ held }) => held).length).toBeGreaterThan(500);
  const wrong = found.flatMap(({ slug, held }) =>
    held.flatMap(({ stance, state, evidence }) => {
      const better = evidence.filter(({ confidence, date }) => confidence !== "LOW" && date !== null);
      const last = better.at(-1);
      return last === undefined || last.stance === stance ? [] : [`${state.iso3} ${slug}`];
    }),
  );
  expect(wrong).toEqual([]);
}, 120_000);

it("shows no position of who took no side that is on record", async () => {
  const sides = new Set((await positions()).flatMap(({ held }) => held.map(({ stance }) => stance)));
  expect([...sides].toSorted()).toEqual(["NEUTRAL", "OPPOSE", "SUPPORT"]);
}, 120_000);
