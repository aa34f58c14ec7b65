import type { Graph } from "../graph/graph";
import { check } from "./check";
import { FORMAT } from "../writing/format";
import { checksumOf, filesIn } from "./files";
import { RefusedSeed } from "./finding";
import { type Tell, silent } from "../writing/progress";
import { type Revision, addRevision, lockRevisions, newestLoad } from "../writing/revision";
import { type Written, write } from "../writing/write";

/**
 * What became of a load: the revision that now holds, and what was written, unless the graph held this seed already.
 */
export interface Loaded {
  readonly revision: Revision;
  readonly written?: Written;
}

/** Who loads, why, and how it is followed. */
export interface Loading {
  readonly tell?: Tell;
  readonly by?: string;
  readonly message?: string;
}

/**
 * Loads the seed in a folder, in one transaction, where the graph does not hold it already in this format. Throws
 * RefusedSeed with every finding when it breaks laws, BadSeed when there is no seed; the graph is then as it was.
 */
export async function load(graph: Graph, folder: string, loading: Loading = {}): Promise<Loaded> {
  const { tell = silent, by = "importer", message = "Loaded from the seed." } = loading;
  const files = await filesIn(folder);
  const checksum = checksumOf(files);
  const held = (newest: Revision | undefined): newest is Revision =>
    newest?.checksum === checksum && newest.format === FORMAT;
  const [newest] = await graph.read(newestLoad);
  if (held(newest)) return { revision: newest };
  tell({ step: "laws", done: 0, of: 1 });
  const { seed, findings } = check(files);
  if (findings.length > 0) throw new RefusedSeed(findings, folder);
  tell({ step: "laws", done: 1, of: 1 });
  return graph.write(async (run) => {
    await run(lockRevisions);
    const [now] = await run(newestLoad);
    if (held(now)) return { revision: now };
    const written = await write(run, seed, tell);
    const [revision] = await run(addRevision({ checksum, at: new Date().toISOString(), by, message }));
    if (revision === undefined) throw new Error("The revision of a load was not made.");
    return { revision, written };
  });
}
