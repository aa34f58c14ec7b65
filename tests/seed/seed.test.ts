import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import { cypher } from "../../src/graph/cypher";
import type { Graph } from "../../src/graph/graph";
import { load } from "../../src/seed/load";
import { prepare } from "../../src/writing/constraints";
import { clear, findingsIn, graphOfTests } from "./village";

const folder = join(__dirname, "..", "..", "seed");

describe("the seed", () => {
  let graph: Graph;
  let driver: Driver;
  beforeAll(async () => {
    ({ graph, driver } = graphOfTests());
    await prepare(graph);
    await clear(graph);
  });
  afterAll(async () => {
    await clear(graph);
    await driver.close();
  });

  it("keeps every law", async () => {
    expect(await findingsIn(folder)).toEqual([]);
  });

  it("is loaded once, however often it is told", async () => {
    const { revision, written } = await load(graph, folder);
    expect(written).toMatchObject({ gone: 0, kept: [], foreign: [] });
    const [counts] = await graph.read<{ nodes: number; edges: number }>(
      cypher`MATCH (n) WHERE NOT n:Revision|Lock WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS edges`,
    );
    expect(counts).toEqual({ nodes: written?.nodes, edges: written?.edges });
    expect(await load(graph, folder)).toEqual({ revision });
  });
});
