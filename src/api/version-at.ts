import { unreleased } from "../dataset/cite";
import { revisionIn } from "../dataset/loaded";
import { Trouble } from "../errors";
import type { Revisions } from "./revisions";

const none = unreleased("").version;
const last = new WeakMap<Revisions, string>();

/** The version of the facts at the revision last seen, asked for once a revision; while the graph is away, the one that was known before. */
export async function versionAt(revisions: Revisions): Promise<string> {
  try {
    const read: Parameters<typeof revisionIn>[0]["read"] = (query) => revisions.read(query);
    const version = await revisions.kept.get(
      "version",
      async () => (await revisionIn({ read }))?.release.version ?? none,
    );
    last.set(revisions, version);
    return version;
  } catch (trouble) {
    if (!(trouble instanceof Trouble)) throw trouble;
    return last.get(revisions) ?? none;
  }
}
