import { cypher } from "../../src/graph/cypher";
import type { Graph } from "../../src/graph/graph";

/** Everything in the graph but its revisions, in any order. */
export async function wholeOf(graph: Pick<Graph, "read">): Promise<string[]> {
  const things = await graph.read(
    cypher<{ it: object }>`MATCH (n) WHERE NOT n:Revision AND NOT n:Lock RETURN properties(n) AS it`,
  );
  const edges = await graph.read(
    cypher<{
      it: object;
    }>`MATCH (a)-[r]->(b) RETURN [type(r), properties(r), coalesce(a.id, ""), coalesce(b.id, "")] AS it`,
  );
  return [...things, ...edges]
    .map(({ it }) =>
      JSON.stringify(it, (_key, value: unknown) =>
        value === null || typeof value !== "object" || Array.isArray(value)
          ? value
          : Object.fromEntries(Object.entries(value).sort()),
      ),
    )
    .sort();
}
