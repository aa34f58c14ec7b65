import { type Cypher, cypher } from "../graph/cypher";
import type { Run } from "../graph/graph";
import { kinds } from "../kinds";
import { source } from "../sources/source.kind";
import { labelledKey } from "./record";
import type { Records } from "./records";

/** Takes away every edge of this origin: they are all written again. */
export async function removeEdges(run: Run, origin: string): Promise<void> {
  await run(cypher`MATCH ()-[r]->() WHERE r.origin = ${origin} DELETE r`);
}

/**
 * Takes away the things of this origin that these records no longer say; to be run when its edges are gone, so that what
 * still hangs on a thing came from elsewhere. Such things stay, and are named.
 */
export async function removeNodes(
  run: Run,
  records: Records,
  origin: string,
): Promise<{ gone: number; kept: string[] }> {
  const said = Object.fromEntries(records.nodes.map((node) => [labelledKey(node), true]));
  const unsaid = await run(unsaidNodes(origin, said));
  const sources = unsaid.flatMap(({ label, key }) => (label === source.label ? [key] : []));
  const cited = sources.length === 0 ? [] : await run(citedElsewhere(sources));
  const stays = new Set(cited.map(({ key }) => `${source.label} ${key}`));
  const isHeld = ({ held, title }: Unsaid): boolean => held || stays.has(title);
  const free = unsaid.filter((node) => !isHeld(node));
  await run(cypher`MATCH (n) WHERE elementId(n) IN ${free.map(({ id }) => id)} DELETE n`);
  return { gone: free.length, kept: unsaid.filter(isHeld).map(({ title }) => title) };
}

interface Unsaid {
  readonly id: string;
  readonly label: string;
  readonly key: string;
  readonly title: string;
  /** Something hangs on it. */
  readonly held: boolean;
}

const keys = Object.fromEntries(kinds.map(({ label, key }) => [label, key]));

const unsaidNodes = (origin: string, said: Readonly<Record<string, boolean>>): Cypher<Unsaid> => cypher`
  MATCH (n)
  WHERE n.origin = ${origin} AND NOT n:Revision
  WITH n, labels(n)[0] AS label
  WITH n, label, n[${keys}[label]] AS key
  WITH n, label, key, label + " " + key AS title
  WHERE ${said}[title] IS NULL
  RETURN elementId(n) AS id, label, key, title, EXISTS { (n)--() } AS held
  ORDER BY title
`;

/** An edge cites by the id of the source, not by an edge to it. */
const citedElsewhere = (sources: readonly string[]): Cypher<{ key: string }> => cypher`
  MATCH ()-[r]->()
  UNWIND r.sources AS key
  WITH DISTINCT key WHERE key IN ${sources}
  RETURN key
`;
