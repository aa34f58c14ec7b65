import { type Cypher, cypher, name } from "../graph/cypher";
import type { Run } from "../graph/graph";
import type { Kind } from "../graph/kind";
import { kinds } from "../kinds";
import { derivedIn } from "./derived";
import { type Edge, edgesOf } from "./edges";
import { ORIGIN } from "./format";
import type { Tell } from "./progress";
import { propertiesOf } from "./properties";
import { type NodeRecord, titleOf } from "./record";
import type { Records } from "./records";
import { removeEdges, removeNodes } from "./remove";

/** What a load did: how many things and edges it wrote, how many things it took away. */
export interface Written {
  readonly nodes: number;
  readonly edges: number;
  readonly gone: number;
  /**
   * Things that this origin no longer says but on which something from elsewhere hangs, so that they stay: `State RUS`.
   */
  readonly kept: readonly string[];
  /** Things that this origin says and that stand in the graph from elsewhere, so that they stay as they are. */
  readonly foreign: readonly string[];
}

/** How many rows one statement takes. */
const batch = 2_000;

/**
 * Writes records that keep the laws, inside one transaction: what this origin no longer says is gone, what came from
 * elsewhere stays, and written again it changes nothing.
 */
export async function write(run: Run, records: Records, tell: Tell): Promise<Written> {
  const all = edgesOf(records);
  await removeEdges(run);
  const removed = await removeNodes(run, records);
  const { ids, foreign } = await writeNodes(run, records, tell);
  await writeEdges(run, all, ids, tell);
  return { nodes: records.nodes.length, edges: all.length, foreign, ...removed };
}

/** The database's own ids of the things written, by their titles. */
type Ids = ReadonlyMap<string, string>;

async function writeNodes(run: Run, records: Records, tell: Tell): Promise<{ ids: Ids; foreign: string[] }> {
  const derived = derivedIn(records);
  const row = (node: NodeRecord) => ({ key: node.key, set: { ...propertiesOf(node), ...derived(node) } });
  const ids = new Map<string, string>();
  const foreign: string[] = [];
  for (const kind of kinds)
    for (const some of batches(records.nodesOf(kind))) {
      tell({ step: "things", done: ids.size, of: records.nodes.length });
      for (const { key, id, own } of await run(nodes(kind, some.map(row)))) {
        ids.set(titleOf({ kind, key }), id);
        if (!own) foreign.push(titleOf({ kind, key }));
      }
    }
  tell({ step: "things", done: ids.size, of: records.nodes.length });
  return { ids, foreign };
}

const nodes = (kind: Kind, rows: readonly unknown[]): Cypher<{ key: string; id: string; own: boolean }> => cypher`
  UNWIND ${rows} AS row
  MERGE (n:${name(kind.label)} {${name(kind.key)}: row.key})
  ON CREATE SET n.origin = ${ORIGIN}
  WITH n, row, coalesce(n.origin = ${ORIGIN}, false) AS own
  FOREACH (_ IN CASE WHEN own THEN [1] ELSE [] END | SET n = row.set)
  RETURN row.key AS key, elementId(n) AS id, own
`;

async function writeEdges(run: Run, all: readonly Edge[], ids: Ids, tell: Tell): Promise<void> {
  const row = ({ type, from, to, properties }: Edge) => ({
    type,
    from: ids.get(titleOf(from)),
    to: ids.get(titleOf(to)),
    set: properties,
  });
  let done = 0;
  for (const some of batches(all)) {
    tell({ step: "edges", done, of: all.length });
    const [{ made } = { made: 0 }] = await run(edges(some.map(row)));
    if (made !== some.length) throw new Error(`Of ${some.length} edges only ${made} were made.`);
    done += made;
  }
  tell({ step: "edges", done, of: all.length });
}

// One text for edges of every type, whatever their ends: each further text would be planned anew, which takes longer
// than the writing.
const edges = (rows: readonly unknown[]): Cypher<{ made: number }> => cypher`
  UNWIND ${rows} AS row
  MATCH (a) WHERE elementId(a) = row.from
  MATCH (b) WHERE elementId(b) = row.to
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.set
  RETURN count(r) AS made
`;

function* batches<Row>(rows: readonly Row[]): Iterable<readonly Row[]> {
  for (let start = 0; start < rows.length; start += batch) yield rows.slice(start, start + batch);
}
