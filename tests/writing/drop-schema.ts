import { type Cypher, cypher } from "../../src/graph/cypher";
import type { Graph } from "../../src/graph/graph";

/** Takes every constraint and index out of the graph, as before the program was ever started. */
export async function dropSchema(graph: Graph): Promise<void> {
  const drop = async (what: string, named: Cypher<{ name: string }>) => {
    for (const { name } of await graph.read(named)) await graph.schema(`DROP ${what} ${name}`);
  };
  await drop("CONSTRAINT", cypher`SHOW CONSTRAINTS YIELD name`);
  await drop("INDEX", cypher`SHOW INDEXES YIELD name, type WHERE type <> "LOOKUP" RETURN name`);
}
