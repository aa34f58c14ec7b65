import neo4j from "neo4j-driver";
import { cypher } from "../graph/cypher";
import type { Graph } from "../graph/graph";

/** An import that is a part of the graph. */
export interface ImportInGraph {
  readonly name: string;
  readonly rollCalls: number;
  /** The choices yes, no and abstained in these. */
  readonly votes: number;
  /** The paragraphs that have their words from it. */
  readonly paragraphs: number;
  /** The document whose paragraphs these are, by its label and symbol. */
  readonly document: { readonly label: "Report" | "Resolution"; readonly key: string } | null;
  /** What it is cited by: its files, or the text of its document. */
  readonly sources: readonly string[];
  /** The change by which it came, or came anew. */
  readonly revision: number;
  readonly at: string;
  readonly message: string;
}

/** What an import brought of which each roll call was on record already, that of the seed or of an earlier import. */
export const nothingNew = "no vote that was not on record already";

/**
 * The imports that are part of the graph, by name: those too of which each roll call was on record already, as their sources tell that stand
 * there until they are removed.
 */
export const importsIn = (graph: Pick<Graph, "read">): Promise<ImportInGraph[]> =>
  graph.read(cypher<ImportInGraph>`
    MATCH (r:Revision) WHERE r.origin STARTS WITH "import:"
    WITH r ORDER BY r.number DESC
    WITH r.origin AS origin, collect(r)[0] AS newest
    CALL (origin) {
      MATCH (c:RollCall {origin: origin})
      RETURN count(c) AS rollCalls,
        sum(COUNT { (c)<-[:VOTED]-() } - coalesce(size(split(c.cast, "ABSENT:")[1]) / 3, 0)) AS votes
    }
    CALL (origin) {
      MATCH (p:Paragraph {wordsOrigin: origin})
      RETURN count(p) AS paragraphs, min(p.documentKey) AS key
    }
    WITH * WHERE rollCalls > 0 OR paragraphs > 0 OR EXISTS { MATCH (:Source {origin: origin}) }
    CALL (key) { OPTIONAL MATCH (d:Report|Resolution {symbol: key}) RETURN collect(labels(d)[0])[0] AS label }
    RETURN substring(origin, 7) AS name, rollCalls, votes, paragraphs,
      CASE WHEN label IS NULL THEN null ELSE {label: label, key: key} END AS document,
      COLLECT { MATCH (s:Source {origin: origin}) RETURN s.id ORDER BY s.id } AS sources,
      newest.number AS revision, newest.at AS at, newest.message AS message
    ORDER BY name
  `);

const removedWords = "Removed the import ";

/** What the revision says by which the import of an origin was taken out. */
export const removedBy = (origin: string): string => `${removedWords}${origin.slice("import:".length)}.`;

/** Whether an import was taken out since a revision: what another had left out because of it may then come. */
export async function isFreedSince(
  graph: Pick<Graph, "read">,
  { number }: { readonly number: number },
): Promise<boolean> {
  const removed = await graph.read(cypher`
    MATCH (r:Revision) WHERE r.number > ${neo4j.int(number)} AND r.origin STARTS WITH "import:"
      AND r.message = ${removedWords} + substring(r.origin, 7) + "."
    RETURN r.number AS number LIMIT 1
  `);
  return removed.length > 0;
}
