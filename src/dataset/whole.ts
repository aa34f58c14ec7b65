import { cypher } from "../graph/cypher";
import type { Graph } from "../graph/graph";

/** From each thing along its edges, as questions go: whoever only counts edges passes over a chain of them that is broken. */
const everything = cypher<{ values: number }>`
  MATCH (n)
  OPTIONAL MATCH (n)-[r]->()
  WITH n, sum(size([key IN keys(r) WHERE r[key] IS NOT NULL])) AS ofEdges
  RETURN sum(ofEdges + size([key IN keys(n) WHERE n[key] IS NOT NULL])) AS values`;

/**
 * Reads whatever is kept, so that no file of the graph is damaged unnoticed, and tells how many values that are. Throws EngineBroken where
 * something cannot be read.
 */
export async function wholeIn(graph: Pick<Graph, "read">): Promise<number> {
  const [whole] = await graph.read(everything);
  return whole?.values ?? 0;
}
