import { unreleased } from "../dataset/cite";
import { type Loaded, revisionIn } from "../dataset/loaded";
import { Trouble } from "../errors";
import type { Kept } from "../graph/kept";
import type { Revisions } from "./revisions";

const none = unreleased("").version;
const last = new WeakMap<Revisions, string>();
const key = "version";

/** The version of the facts at the revision last seen, asked for once a revision; while the graph is away, the one that was known before. */
export async function versionAt(revisions: Revisions): Promise<string> {
  try {
    const read: Parameters<typeof revisionIn>[0]["read"] = (query) => revisions.read(query);
    const loaded = await revisions.kept.get(key, () => revisionIn({ read }));
    const version = loaded?.release.version ?? none;
    last.set(revisions, version);
    return version;
  } catch (trouble) {
    if (!(trouble instanceof Trouble)) throw trouble;
    return last.get(revisions) ?? none;
  }
}

/** What is loaded at the revision of a memory, as far as that is known without asking the graph. */
export async function loadedAt(kept: Kept): Promise<Omit<Loaded, "counts"> | undefined> {
  const loaded = kept.isThere(key) ? await kept.known<Omit<Loaded, "counts"> | undefined>(key) : undefined;
  // The graph may have gone on while it was asked.
  return loaded?.revision === kept.revision ? loaded : undefined;
}
