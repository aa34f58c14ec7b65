import { type Cypher, cypher, name } from "../graph/cypher";
import type { Run } from "../graph/graph";
import type { Kind } from "../graph/kind";
import { batches } from "./batches";
import type { EdgeInGraph } from "./edges";
import { groupedBy } from "../groups";
import type { TellProgress } from "./progress";
import { labelledKey } from "./record";
import type { Thing } from "./records";

/** The database's own ids of things, by their titles. */
export type Ids = ReadonlyMap<string, string>;

/**
 * Writes edges of this origin. Their ends are things with these ids, or things that stand in the graph from elsewhere;
 * throws where one is neither.
 */
export async function writeEdges(
  run: Run,
  all: readonly EdgeInGraph[],
  written: Ids,
  { origin, tell }: { readonly origin: string; readonly tell: TellProgress },
): Promise<void> {
  const ids = new Map([...written, ...(await idsElsewhere(run, all, written))]);
  const idOf = (end: Thing): string => {
    const id = ids.get(labelledKey(end));
    if (id === undefined) throw new Error(`The end "${labelledKey(end)}" of an edge is not in the graph.`);
    return id;
  };
  const row = ({ type, from, to, properties }: EdgeInGraph) => ({
    type,
    from: idOf(from),
    to: idOf(to),
    set: properties,
  });
  let done = 0;
  for (const some of batches(all)) {
    tell({ step: "edges", done, of: all.length });
    const [{ made } = { made: 0 }] = await run(edges(some.map(row), origin));
    if (made !== some.length) throw new Error(`Of ${some.length} edges only ${made} were made.`);
    done += made;
  }
  tell({ step: "edges", done, of: all.length });
}

// One text for edges of every type, whatever their ends: each further text would be planned anew, which takes longer
// than the writing.
const edges = (rows: readonly unknown[], origin: string): Cypher<{ made: number }> => cypher`
  UNWIND ${rows} AS row
  MATCH (a) WHERE elementId(a) = row.from
  MATCH (b) WHERE elementId(b) = row.to
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.set, r.origin = ${origin}
  RETURN count(r) AS made
`;

/** The ids of those ends that were not written but stand in the graph already, from another origin. */
async function idsElsewhere(run: Run, all: readonly EdgeInGraph[], written: Ids): Promise<Ids> {
  const ends = all.flatMap(({ from, to }) => [from, to]).filter((end) => !written.has(labelledKey(end)));
  const ids = new Map<string, string>();
  for (const [kind, some] of groupedBy(ends, (end) => end.kind))
    for (const keys of batches([...new Set(some.map(({ key }) => key))]))
      for (const { key, id } of await run(standing(kind, keys))) ids.set(labelledKey({ kind, key }), id);
  return ids;
}

const standing = (kind: Kind, keys: readonly string[]): Cypher<{ key: string; id: string }> => cypher`
  UNWIND ${keys} AS key
  MATCH (n:${name(kind.label)} {${name(kind.key)}: key})
  RETURN key, elementId(n) AS id
`;
