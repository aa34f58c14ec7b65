import { randomUUID } from "node:crypto";
import { cypher } from "../graph/cypher";
import type { Graph } from "../graph/graph";
import type { CommittedRevision } from "../writing/committed";
import { silent } from "../writing/progress";
import type { Records } from "../writing/records";
import { replace } from "../writing/replace";

const nothing: Records = { nodes: [], ties: [], nodesOf: () => [], tiesOf: () => [], one: () => undefined };

/** Takes out of the graph what the text of a document brought: its words, and the paragraphs that nobody else tells. */
export async function removeText(
  graph: Graph,
  origin: string,
  told: { readonly by: string; readonly message: string },
): Promise<CommittedRevision> {
  // What was imported is then not what the graph holds: the same file may come again.
  const removing = { origin, checksum: randomUUID(), tell: silent, ...told, ...(await releaseIn(graph)) };
  return (await replace(graph, nothing, removing)).revision;
}

/** What the newest revision says of the released dataset: a text that is imported leaves that as it was. */
export async function releaseIn(graph: Pick<Graph, "read">): Promise<{ readonly release?: string }> {
  const [newest] = await graph.read(
    cypher<{ release: string | null }>`MATCH (r:Revision) RETURN r.release AS release ORDER BY r.number DESC LIMIT 1`,
  );
  const release = newest?.release ?? null;
  return release === null ? {} : { release };
}
