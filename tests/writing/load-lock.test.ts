import { setTimeout } from "node:timers/promises";
import type { Driver } from "neo4j-driver";
import { cypher } from "../../src/graph/cypher";
import type { Graph } from "../../src/graph/graph";
import { load } from "../../src/seed/load";
import { prepare } from "../../src/writing/constraints";
import { change, clear, copyOfVillage, everything, graphOfTests, removeCopies, village } from "../seed/village";
import { dropSchema } from "./drop-schema";
import { endLoaders, loader } from "./loader";

let graph: Graph;
let driver: Driver;

beforeAll(async () => {
  ({ graph, driver } = graphOfTests());
  await prepare(graph);
});
beforeEach(() => clear(graph));
afterEach(endLoaders);
afterAll(async () => {
  await prepare(graph);
  await clear(graph);
  await driver.close();
  removeCopies();
});

const count = async (): Promise<unknown> =>
  graph.read(cypher`
    MATCH (n) WITH count(n) AS nodes, sum(CASE WHEN n:Revision THEN 1 ELSE 0 END) AS revisions,
      sum(CASE WHEN n:Lock THEN 1 ELSE 0 END) AS locks
    OPTIONAL MATCH ()-[r]->() RETURN nodes, revisions, locks, count(r) AS edges`);

describe("two processes", () => {
  it("that load into an empty graph at once write everything once", async () => {
    await load(graph, village);
    const [single, once] = [await count(), await everything(graph)];
    await clear(graph);
    await dropSchema(graph);
    const both = [loader(village), loader(village)];
    expect(await Promise.all(both.map(({ says }) => says()))).toEqual(["ready", "ready"]);
    for (const { goOn } of both) goOn();
    expect(await Promise.all(both.map(({ says }) => says()))).toEqual(["1", "1"]);
    expect(await count()).toEqual(single);
    expect(await everything(graph)).toEqual(once);
    expect(single).toMatchObject([{ revisions: 1, locks: 1 }]);
  }, 120_000);

  it("take turns: a first load waits for another that writes, and then writes nothing", async () => {
    const [slow, quick] = [loader(village, 12), loader(village)];
    expect(await Promise.all([slow.says(), quick.says()])).toEqual(["ready", "ready"]);
    slow.goOn();
    expect(await slow.says()).toBe("writing");
    quick.goOn();
    const number = quick.says();
    expect(await Promise.race([number, waiting()])).toBe("waits for the lock");
    slow.goOn();
    expect([await slow.says(), await number]).toEqual(["1", "1"]);
    expect(await count()).toMatchObject([{ revisions: 1, locks: 1, edges: 158 }]);
  }, 120_000);

  it("take turns with two seeds: the graph then holds the one that came second, whole", async () => {
    const other = copyOfVillage();
    change(other, "norms.yaml", "name: Help each other", "name: Help one another");
    await load(graph, other);
    const single = await everything(graph);
    await clear(graph);
    const [first, second] = [loader(village, 12), loader(other)];
    expect(await Promise.all([first.says(), second.says()])).toEqual(["ready", "ready"]);
    first.goOn();
    expect(await first.says()).toBe("writing");
    second.goOn();
    await waiting();
    first.goOn();
    expect(await Promise.all([first.says(), second.says()])).toEqual(["1", "2"]);
    expect(await everything(graph)).toEqual(single);
  }, 120_000);
});

/** Resolves when a transaction in the database waits for another. */
async function waiting(): Promise<string> {
  const blocked = cypher`SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH "Blocked" RETURN status`;
  while ((await graph.read(blocked)).length === 0) await setTimeout(50);
  return "waits for the lock";
}
