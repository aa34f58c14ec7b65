import { createHash, randomUUID } from "node:crypto";
import { BadImport } from "../errors";
import { cypher } from "../graph/cypher";
import type { Graph } from "../graph/graph";
import type { CommittedRevision } from "../writing/committed";
import { takeLoadLock } from "../writing/load-lock";
import { originOf } from "./import-votes";
import { dropUnsaid, revised, takeApart } from "./made-part";
import { sweep } from "./swept";

/** An import that is a part of the graph. */
export interface ImportInGraph {
  readonly name: string;
  readonly rollCalls: number;
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
    WITH * WHERE rollCalls > 0
    RETURN substring(origin, 7) AS name, rollCalls, newest.at AS at, newest.message AS message ORDER BY name
  `);

/** Takes an import out of the graph, with one Revision. Throws BadImport, which names the imports, where none has the name. */
export async function removeImport(
  graph: Graph,
  name: string,
  by = "importer",
): Promise<{ readonly revision: CommittedRevision; readonly rollCalls: number }> {
  const origin = originOf(name);
  const there = await importsIn(graph);
  if (!there.some((one) => one.name === name)) throw new BadImport(nothingCalledSo(name, there));
  const removed = await graph.write(async (run) => {
    await run(takeLoadLock);
    const rollCalls = await takeApart(run, origin);
    await dropUnsaid(run, origin);
    // What was imported is then not what the graph holds: the same files may come again.
    const checksum = createHash("sha256").update(randomUUID()).digest("hex");
    const revision = await revised(run, origin, { checksum, by, message: `Removed the import ${name}.` });
    return { revision, rollCalls };
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
