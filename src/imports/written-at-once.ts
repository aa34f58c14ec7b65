import { type Cypher, cypher } from "../graph/cypher";

/** Writes things that stand in the graph from nowhere else; those that do stay as they are there. */
export const mergeAll = (label: "Source" | "Resolution", rows: readonly unknown[], origin: string): Cypher =>
  label === "Source"
    ? cypher`UNWIND ${rows} AS row MERGE (n:Source {id: row.id}) ON CREATE SET n.origin = ${origin} WITH n, row WHERE n.origin = ${origin} SET n += row`
    : cypher`UNWIND ${rows} AS row MERGE (n:Resolution {symbol: row.symbol}) ON CREATE SET n.origin = ${origin} WITH n, row WHERE n.origin = ${origin} SET n += row`;

/** What a thing cites. */
interface Cites {
  readonly key: string;
  readonly cites: readonly { readonly source: string; readonly locator: string }[];
}

/** The footnotes of roll calls or texts of this origin. */
export function cites(label: "RollCall" | "Resolution", rows: readonly Cites[], origin: string): Cypher {
  const found =
    label === "RollCall"
      ? cypher`MATCH (n:RollCall {id: row.key})`
      : cypher`MATCH (n:Resolution {symbol: row.key}) WHERE n.origin = ${origin}`;
  return cypher`
    UNWIND ${rows} AS row
    ${found}
    UNWIND range(0, size(row.cites) - 1) AS at
    MATCH (s:Source {id: row.cites[at].source})
    CREATE (n)-[:CITES {order: at + 1, locator: row.cites[at].locator, origin: ${origin}}]->(s)
  `;
}
