import { cypher } from "../graph/cypher";
import type { Graph, Run } from "../graph/graph";

const begins = cypher`CREATE (:Committing {at: timestamp()})`;
const ends = cypher`MATCH (c:Committing) DELETE c`;

/**
 * A write transaction that changes what revision the graph stands at. Neo4j makes a commit visible piece by piece, so whoever reads meanwhile may
 * meet some of the new things and the old number, or the other way round: a mark stands in the graph from just before the commit until all
 * of it is visible, and whoever meets that asks again. A mark that a killed program left is not heeded after `unsettledFor`.
 */
export async function settledCommit<Result>(graph: Graph, work: (run: Run) => Promise<Result>): Promise<Result> {
  try {
    return await graph.write(async (run) => {
      const result = await work(run);
      await graph.write((apart) => apart(begins));
      return result;
    });
  } finally {
    // Where the graph has gone away, the mark grows old by itself, and what went wrong is told by the transaction.
    await graph.write((apart) => apart(ends)).catch(() => undefined);
  }
}
