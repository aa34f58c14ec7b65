import { createHash, randomUUID } from "node:crypto";
import { BadImport } from "../errors";
import { writeRevision } from "../graph/committing";
import type { Graph } from "../graph/graph";
import type { CommittedRevision } from "../writing/committed";
import { takeLoadLock } from "../writing/load-lock";
import { originOf } from "./import-votes";
import { type ImportInGraph, importsIn, removedBy } from "./in-graph";
import { dropUnsaid, revised, takeApart } from "./made-part";
import { removeText } from "./removed-text";
import { sweep } from "./swept";

/** Takes an import out of the graph, with one Revision. Throws BadImport, which names the imports, where none has the name. */
export async function removeImport(
  graph: Graph,
  name: string,
  by = "importer",
): Promise<Pick<ImportInGraph, "rollCalls" | "paragraphs"> & { readonly revision: CommittedRevision }> {
  const origin = originOf(name);
  const there = await importsIn(graph);
  const found = there.find((one) => one.name === name);
  if (found === undefined) throw new BadImport(nothingCalledSo(name, there));
  const { paragraphs } = found;
  if (paragraphs > 0)
    return {
      revision: await removeText(graph, origin, { by, message: removedBy(origin) }),
      rollCalls: 0,
      paragraphs,
    };
  const removed = await writeRevision(graph, async (run) => {
    await run(takeLoadLock);
    const rollCalls = await takeApart(run, origin);
    await dropUnsaid(run, origin);
    // What was imported is then not what the graph holds: the same files may come again.
    const checksum = createHash("sha256").update(randomUUID()).digest("hex");
    const revision = await revised(run, origin, { checksum, by, message: removedBy(origin) });
    return { revision, rollCalls, paragraphs };
  });
  await sweep(graph);
  return removed;
}

function nothingCalledSo(name: string, there: readonly ImportInGraph[]): string {
  const known = there.map((one) => one.name).join(", ");
  return there.length === 0
    ? `There is no import "${name}", nor any other.`
    : `There is no import "${name}". There is: ${known}.`;
}
