import { join } from "node:path";
import { cypher } from "../../src/graph/cypher";
import { load } from "../../src/seed/load";
import { ground } from "./ground";
import { findingsIn } from "./village";

const folder = join(__dirname, "..", "..", "seed");

describe("the seed", () => {
  const graph = ground();

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
