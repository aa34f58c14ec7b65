import { cypher } from "../graph/cypher";
import type { Graph } from "../graph/graph";

/** From each thing along its edges, as questions go: whoever only counts edges passes over a chain of them that is broken. */
// Imported votes are a million, and are had again from the files that they came from.
const everything = cypher<{ values: number }>`
  MATCH (n)
  OPTIONAL MATCH (n)-[r:!VOTED]->()
  WITH n, sum(size([key IN keys(r) WHERE r[key] IS NOT NULL])) AS ofEdges
  WITH sum(ofEdges + size([key IN keys(n) WHERE n[key] IS NOT NULL])) AS ofAll
  CALL () {
    MATCH (c:RollCall) WHERE NOT c.origin STARTS WITH "import:"
    MATCH (c)<-[r:VOTED]-()
    RETURN sum(size([key IN keys(r) WHERE r[key] IS NOT NULL])) AS ofVotes
  }
  RETURN ofAll + ofVotes AS values`;

/**
 * Reads whatever is kept, so that no file of the graph is damaged unnoticed, and tells how many values that are. Throws EngineBroken where
 * something cannot be read.
 */
export async function wholeIn(graph: Pick<Graph, "read">): Promise<number> {
  const [whole] = await graph.read(everything);
  return whole?.values ?? 0;
}
