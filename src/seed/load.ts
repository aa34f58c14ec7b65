import type { Graph } from "../graph/graph";
import type { CommittedRevision } from "../writing/committed";
import { type TellProgress, silent } from "../writing/progress";
import { type Replaced, heldIn, replace } from "../writing/replace";
import { check } from "./check";
import { type SeedFiles, checksumOf, filesIn } from "./files";
import { RefusedSeed } from "./finding";

/** The `origin` of every node and edge that comes from a seed. */
const origin = "seed";

/** Who loads, why, and how it is followed. */
export interface Loading {
  readonly tell?: TellProgress;
  readonly by?: string;
  readonly message?: string;
  /** How the files of a seed are had from where it is, where that is no folder of them. */
  readonly files?: (folder: string) => Promise<SeedFiles>;
}

/** The revision in which the graph holds the seed of a folder in this format; undefined where it does not. Throws BadSeed where there is no seed. */
export async function seedHeldIn(
  graph: Graph,
  folder: string,
  filesOf: NonNullable<Loading["files"]> = filesIn,
): Promise<CommittedRevision | undefined> {
  const checksum = checksumOf(await filesOf(folder));
  return heldIn((query) => graph.read(query), { origin, checksum });
}

/**
 * Loads the seed in a folder, in one transaction, where the graph does not hold it already in this format. Throws
 * RefusedSeed with every finding when it breaks laws, BadSeed when there is no seed; the graph is then as it was.
 */
export async function load(graph: Graph, folder: string, loading: Loading = {}): Promise<Replaced> {
  const { tell = silent, by = "importer", message = "Loaded from the seed.", files: filesOf = filesIn } = loading;
  const files = await filesOf(folder);
  const checksum = checksumOf(files);
  const revision = await heldIn((query) => graph.read(query), { origin, checksum });
  if (revision !== undefined) return { revision };
  tell({ step: "laws", done: 0, of: 1 });
  const { seed, release, findings } = check(files);
  if (findings.length > 0) throw new RefusedSeed(findings, folder);
  tell({ step: "laws", done: 1, of: 1 });
  const told = release === undefined ? {} : { release: JSON.stringify(release) };
  return replace(graph, seed, { origin, checksum, by, message, tell, ...told });
}
