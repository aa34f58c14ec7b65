import neo4j from "neo4j-driver";
import { cypher } from "../graph/cypher";
import type { Graph } from "../graph/graph";

/** So many roll calls with their votes go in one transaction. */
const atOnce = 100;
/** What nobody went on with for so long will not be gone on with: a day, in milliseconds. */
const forgotten = 24 * 60 * 60 * 1_000;

/**
 * Takes away what is left of roll calls that are no part of the graph: those that an import has replaced or removed, and those that were
 * staged and never became a part. What is being staged now stays. No question sees any of it, before or after.
 */
export async function sweep(graph: Graph): Promise<void> {
  await graph.write((run) =>
    run(cypher`MATCH (s:Staging) WHERE s.at < timestamp() - ${neo4j.int(forgotten)} DELETE s`),
  );
  for (;;) {
    const [{ gone } = { gone: 0 }] = await graph.write((run) =>
      run(cypher<{ gone: number }>`
        CALL () {
          MATCH (c:RemovedRollCall) RETURN c
          UNION
          MATCH (c:StagedRollCall) WHERE NOT EXISTS { MATCH (s:Staging) WHERE s.checksum = c.staging } RETURN c
        }
        WITH c LIMIT ${neo4j.int(atOnce)}
        DETACH DELETE c
        RETURN count(*) AS gone
      `),
    );
    if (gone === 0) return;
  }
}
