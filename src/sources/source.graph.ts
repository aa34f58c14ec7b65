import { cypher } from "../graph/cypher";
import type { Reading } from "../graph/reading";
import type { Edge } from "../pages/connection";
import { keyed } from "../pages/keyed";
import { type List, byDate } from "../pages/list";
import type { Source } from "./source";
import { sources } from "./source.things";
import { type SourceWhere, sourceAlphabet } from "./source.where";

/** The source with this id, in any case, or null. */
export const sourceById = keyed(sources);

/** The source that a footnote names. Throws where the graph has none, which is a fault of ours. */
export async function sourceOf(reading: Reading, key: string): Promise<Source> {
  const found = await sources.byKey(reading, key);
  if (found === null) throw new Error(`the graph has no Source ${key}`);
  return found;
}

/** All sources, whatever they are cited for. */
export const allSources: List<Source, SourceWhere, Edge<Source>> = {
  alphabet: sourceAlphabet,
  things: sources,
  says: "Sources",
  rows: { from: cypher`MATCH (node:Source)`, orders: byDate("id") },
};
