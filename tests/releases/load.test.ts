import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import type { Graph } from "../../src/graph/graph";
import { packed } from "../../src/releases/packed";
import { seedAt, seedFilesAt } from "../../src/releases/seed-at-hand";
import { load } from "../../src/seed/load";
import { loadSeed } from "../../src/seed/commands";
import { operationsOf } from "../../src/atlas/workshop/examples";
import { clear, everything, graphOfTests, village } from "../seed/village";
import { villageServer } from "../server";

const examples = readFileSync(join(__dirname, "..", "..", "queries", "examples.graphql"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "acquis-release-"));
const file = join(folder, "acquis.zip");

let graph: Graph;
let driver: Driver;
beforeAll(async () => {
  ({ graph, driver } = graphOfTests());
  writeFileSync(file, packed(await seedAt(village), village).archive);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await clear(graph);
  await driver.close();
});

/** What the server answers to all examples, and which dataset it says that it is. */
async function answers(): Promise<unknown[]> {
  const server = await villageServer();
  const own = await server.answer("{ dataset { version checksum cite counts { kind count } } }");
  const all = [own];
  for (const { text } of operationsOf(examples)) all.push(await server.ask(text));
  await server.stop();
  return all;
}

it("gives, loaded into an empty graph, the graph that it came from, with its checksum and its answers", async () => {
  const before = await answers();
  const once = await everything(graph);
  await clear(graph);
  const { written } = await load(graph, file, { files: seedFilesAt });
  expect(written?.nodes).toBeGreaterThan(0);
  expect(await everything(graph)).toEqual(once);
  expect(await answers()).toEqual(before);
});

it("is not loaded again where the graph holds just that", async () => {
  const said: string[] = [];
  expect(await loadSeed(graph, file, (line) => said.push(line), { files: seedFilesAt })).toBe(0);
  expect(said).toEqual([expect.stringMatching(/^The graph holds this seed already, as revision 1\.$/)]);
});
