import { cypher } from "../graph/cypher";
import type { Graph } from "../graph/graph";
import { kinds } from "../kinds";
import type { Release } from "../seed/release";
import { unreleased } from "./cite";

/** What is loaded. */
export interface Loaded {
  readonly revision: number;
  readonly checksum: string;
  /** When it was committed, as an ISO time in UTC. */
  readonly at: string;
  /** Which release it is; that of facts of no release says so in its version. */
  readonly release: Release;
  /** How many things there are of each label. */
  readonly counts: Readonly<Record<string, number>>;
}

const newest = cypher<Omit<Loaded, "counts" | "release"> & { readonly release: string | null }>`
  MATCH (r:Revision)
  RETURN r.number AS revision, r.checksum AS checksum, r.at AS at, r.release AS release ORDER BY revision DESC LIMIT 1
`;

const counted = cypher<{ label: string; things: number }>`
  UNWIND ${kinds.map(({ label }) => label)} AS label
  CALL (label) { MATCH (n) WHERE label IN labels(n) RETURN count(n) AS things }
  RETURN label, things
`;

/** The revision at which the graph stands, or undefined where nothing was ever loaded; cheap enough for a probe. */
export async function revisionIn(graph: Pick<Graph, "read">): Promise<Omit<Loaded, "counts"> | undefined> {
  const [revision] = await graph.read(newest);
  if (revision === undefined) return undefined;
  const { release, ...rest } = revision;
  return { ...rest, release: release === null ? unreleased(rest.at.slice(0, 10)) : (JSON.parse(release) as Release) };
}

/** What the graph holds, or undefined where nothing was ever loaded. */
export async function loadedIn(graph: Pick<Graph, "read">): Promise<Loaded | undefined> {
  const revision = await revisionIn(graph);
  if (revision === undefined) return undefined;
  const counts = await graph.read(counted);
  return { ...revision, counts: Object.fromEntries(counts.map(({ label, things }) => [label, things])) };
}
