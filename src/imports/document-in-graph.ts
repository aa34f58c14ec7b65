import { cypher } from "../graph/cypher";
import type { Graph } from "../graph/graph";

/** A report or a resolution that the graph holds, and its paragraphs that the import itself does not tell. */
export interface DocumentInGraph {
  readonly symbol: string;
  readonly label: "Report" | "Resolution";
  readonly date: string | null;
  /** Whether it is a draft. */
  readonly draft: boolean;
  /** Whether the import itself told it. */
  readonly own: boolean;
  readonly paragraphs: readonly { readonly id: string; readonly number: string | null }[];
}

/** The document that a text is of, by its symbol or another of its names; undefined where the graph has none. */
export async function documentInGraph(
  graph: Pick<Graph, "read">,
  symbol: string,
  origin: string,
): Promise<DocumentInGraph | undefined> {
  const rows = await graph.read(cypher<DocumentInGraph>`
    MATCH (d:Report|Resolution)
    WHERE toLower(${symbol}) IN [toLower(d.symbol)] + [alias IN coalesce(d.aliases, []) | toLower(alias)]
    RETURN d.symbol AS symbol, labels(d)[0] AS label, d.date AS date, coalesce(d.kind = "DRAFT", false) AS draft, d.origin = ${origin} AS own, COLLECT {
      MATCH (p:Paragraph {documentKey: d.symbol}) WHERE p.origin <> ${origin} RETURN {id: p.id, number: p.number} ORDER BY p.id
    } AS paragraphs
    ORDER BY toLower(d.symbol) <> toLower(${symbol}) LIMIT 1
  `);
  return rows[0];
}
