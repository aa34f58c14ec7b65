import { type Cypher, cypher, name } from "../graph/cypher";
import type { Run } from "../graph/graph";
import type { Kind } from "../graph/kind";
import { kinds } from "../kinds";
import { batches } from "./batches";
import { derivedIn } from "./derived";
import { edgesOf } from "./edges";
import { giveOver, keepingLent, lend, takeBack } from "./lent";
import type { TellProgress } from "./progress";
import { propertiesOf } from "./properties";
import { type NodeRecord, labelledKey } from "./record";
import type { Records } from "./records";
import { removeEdges, removeNodes } from "./remove";
import { type NodeRows, type Sums, sumsOf } from "./sums";
import { type Ids, writeEdges } from "./tied";

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

/** Whose records are written, and who is told how far that has come. */
export interface Writing {
  readonly origin: string;
  readonly tell: TellProgress;
  /** Whether nothing was ever written of the origin, so that nothing of it is to be looked for among all edges. */
  readonly isNew?: boolean;
}

/**
 * Writes records that keep the laws, inside one transaction: what their origin no longer says is gone, what came from
 * elsewhere stays, and written again it changes nothing.
 */
export async function write(run: Run, records: Records, writing: Writing): Promise<Written & { sums: Sums }> {
  const all = edgesOf(records);
  const rows = rowsOf(records);
  await takeBack(run, writing.origin);
  if (writing.isNew !== true) await removeEdges(run, writing.origin);
  const removed = await removeNodes(run, records, writing.origin);
  const { ids, foreign } = await writeNodes(run, rows, writing, records.nodes.length);
  await writeEdges(run, all, ids, writing);
  const { lent } = records;
  if (lent === undefined) await giveOver(run, writing.origin);
  else await lend(run, lent, writing.origin);
  return { nodes: records.nodes.length, edges: all.length, foreign, ...removed, sums: sumsOf(rows, all, lent?.words) };
}

/** The things of each kind as they will stand in the graph. */
function rowsOf(records: Records): NodeRows {
  const derived = derivedIn(records);
  const row = (node: NodeRecord) => ({ key: node.key, set: { ...propertiesOf(node), ...derived(node) } });
  return new Map(kinds.map((kind) => [kind, records.nodesOf(kind).map(row)]));
}

async function writeNodes(
  run: Run,
  rows: NodeRows,
  { origin, tell }: Writing,
  of: number,
): Promise<{ ids: Ids; foreign: string[] }> {
  const ids = new Map<string, string>();
  const foreign: string[] = [];
  for (const [kind, all] of rows)
    for (const some of batches(all)) {
      tell({ step: "things", done: ids.size, of });
      for (const { key, id, own } of await run(nodes(kind, some, origin))) {
        ids.set(labelledKey({ kind, key }), id);
        if (!own) foreign.push(labelledKey({ kind, key }));
      }
    }
  tell({ step: "things", done: ids.size, of });
  return { ids, foreign };
}

// The facts that are kept by hand go before what was imported, whichever came first.
const nodes = (
  kind: Kind,
  rows: readonly unknown[],
  origin: string,
): Cypher<{ key: string; id: string; own: boolean }> => cypher`
  UNWIND ${rows} AS row
  MERGE (n:${name(kind.label)} {${name(kind.key)}: row.key})
  ON CREATE SET n.origin = ${origin}
  WITH n, row, coalesce(n.origin = ${origin} OR (${origin} = "seed" AND n.origin STARTS WITH "import:"), false) AS own, properties(n) AS before
  FOREACH (_ IN CASE WHEN own THEN [1] ELSE [] END | SET n = row.set, n.origin = ${origin})
  ${keepingLent(kind)}
  RETURN row.key AS key, elementId(n) AS id, own
`;
