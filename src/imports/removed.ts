import { createHash, randomUUID } from "node:crypto";
import { BadImport } from "../errors";
import { cypher } from "../graph/cypher";
import { writeRevision } from "../graph/committing";
import type { Graph } from "../graph/graph";
import type { CommittedRevision } from "../writing/committed";
import { takeLoadLock } from "../writing/load-lock";
import { originOf } from "./import-votes";
import { dropUnsaid, revised, takeApart } from "./made-part";
import { removeText } from "./removed-text";
import { sweep } from "./swept";

/** An import that is a part of the graph. */
export interface ImportInGraph {
  readonly name: string;
  readonly rollCalls: number;
  /** The paragraphs that have their words from it. */
  readonly paragraphs: number;
  readonly at: string;
  readonly message: string;
}

/** The imports that are part of the graph, by name. */
export const importsIn = (graph: Pick<Graph, "read">): Promise<ImportInGraph[]> =>
  graph.read(cypher<ImportInGraph>`
    MATCH (r:Revision) WHERE r.origin STARTS WITH "import:"
    WITH r ORDER BY r.number DESC
    WITH r.origin AS origin, collect(r)[0] AS newest
    CALL (origin) { MATCH (c:RollCall {origin: origin}) RETURN count(c) AS rollCalls }
    CALL (origin) { MATCH (p:Paragraph {wordsOrigin: origin}) RETURN count(p) AS paragraphs }
    WITH * WHERE rollCalls > 0 OR paragraphs > 0
    RETURN substring(origin, 7) AS name, rollCalls, paragraphs, newest.at AS at, newest.message AS message ORDER BY name
  `);

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
      revision: await removeText(graph, origin, { by, message: `Removed the import ${name}.` }),
      rollCalls: 0,
      paragraphs,
    };
  const removed = await writeRevision(graph, async (run) => {
    await run(takeLoadLock);
    const rollCalls = await takeApart(run, origin);
    await dropUnsaid(run, origin);
    // What was imported is then not what the graph holds: the same files may come again.
    const checksum = createHash("sha256").update(randomUUID()).digest("hex");
    const revision = await revised(run, origin, { checksum, by, message: `Removed the import ${name}.` });
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
