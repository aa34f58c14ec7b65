import { aroundIn, write } from "../../bench/growth/written";
import { synthetic } from "../../bench/growth/synthetic";
import { graphOfTests, settle, village } from "../seed/village";
import { type StartedServer, villageServer } from "../server";

let server: StartedServer;
let driver: ReturnType<typeof graphOfTests>["driver"];

beforeAll(async () => {
  const tests = graphOfTests();
  driver = tests.driver;
  await settle(tests.graph, village);
  await write(driver, synthetic(await aroundIn(driver), 2));
  server = await villageServer();
}, 120_000);

afterAll(async () => {
  await driver.executeQuery(`MATCH (n) WHERE n.origin = "bench" DETACH DELETE n`);
  await driver.close();
  await server.stop();
}, 120_000);

it("writes statements by the states that are there, which the program tells as it tells those of the seed", async () => {
  const { statement } = await server.answer(
    `{ statement(id: "SYN-ST-7") { summary date actor { name } meeting { name } positions { stance } citations { locator source { title } } } }`,
  );
  expect(statement).toMatchObject({
    summary: "Spoke of matter 7 of its time.",
    date: expect.stringMatching(/^19/),
    meeting: { name: expect.stringMatching(/^Gathering/) },
    citations: [{ locator: "page 1", source: { title: expect.stringMatching(/^Chronicle/) } }],
  });
  expect(statement.positions).toHaveLength(1);
});

it("writes resolutions on which every state votes, and reports with paragraphs", async () => {
  const { resolution, report, states } = await server.answer(
    `{ states { totalCount } resolution(symbol: "SYN/RES/3") { title votes { totalCount } bearsOn { totalCount } }
      report(symbol: "SYN/REP/3") { title paragraphs { nodes { ref topics { totalCount } } } } }`,
  );
  expect(resolution).toEqual({ title: "Resolution 3", votes: states, bearsOn: { totalCount: 1 } });
  expect(report.paragraphs.nodes).toHaveLength(5);
  expect(report.paragraphs.nodes[0]).toEqual({ ref: "SYN/REP/3#1", topics: { totalCount: 1 } });
});

it("leaves the answers about the facts as they were", async () => {
  const { statements } = await server.answer(`{ statements(where: { during: { from: "2000" } }) { nodes { key } } }`);
  expect(statements.nodes.filter(({ key }: { key: string }) => key.startsWith("SYN"))).toEqual([]);
  expect(statements.nodes).not.toEqual([]);
});
