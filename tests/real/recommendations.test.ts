import { type StartedServer, startedServer } from "../server";

let acquis: StartedServer;
beforeAll(async () => {
  acquis = await startedServer();
});
afterAll(() => acquis.stop());

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly {
    key: string;
    topics: { nodes: readonly { slug: string }[] };
    by: { nodes: readonly { slug: string }[] };
  }[];
}

const recommendations = async (where: string) =>
  (
    (await acquis.answer(
      `{ recommendations(where: ${where}) { totalCount nodes { key topics { nodes { slug } } by { nodes { slug } } } } }`,
    )) as { recommendations: Page }
  ).recommendations;

it("has what both articles recommend to states, and to others", async () => {
  const states = await recommendations("{to: STATES}");
  const others = await recommendations("{to: [NON_STATE, UN, INDUSTRY, INCIDENT_RESPONDERS]}");
  for (const page of [states, others]) expect(page.totalCount).toBeGreaterThan(3);
  const by = new Set(states.nodes.flatMap(({ by }) => by.nodes.map(({ slug }) => slug)));
  expect([...by].sort()).toEqual(expect.arrayContaining(["apc", "gpd"]));
});

it("reaches each of them by topic", async () => {
  const all = await recommendations("{}");
  expect(all.nodes.filter(({ topics }) => topics.nodes.length === 0)).toEqual([]);
  const shutdowns = await recommendations(`{to: STATES, topic: "internet-shutdowns"}`);
  expect(shutdowns.nodes.map(({ key }) => key)).toEqual(["REC-SF-A20"]);
});

it("tells what an organisation said and recommends, and what was said and put forward in a process", async () => {
  const query = `{
    organisation(slug: "gpd") { statements { totalCount } recommendations { totalCount } }
    process(slug: "oewg-2021-2025") {
      meetings { totalCount } statements { totalCount } reports { totalCount } resolutions { totalCount }
      proposals { totalCount } lineages { totalCount }
    }
    meeting(slug: "oewg2-s5") { statements { totalCount } reports { totalCount } proposals { totalCount } }
  }`;
  const answer = (await acquis.answer(query)) as Record<string, Record<string, { totalCount: number }>>;
  const empty = Object.entries(answer).flatMap(([thing, counts]) =>
    Object.entries(counts).flatMap(([field, { totalCount }]) => (totalCount === 0 ? [`${thing}.${field}`] : [])),
  );
  expect(empty).toEqual([]);
});
