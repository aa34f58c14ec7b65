import { cypher } from "../graph/cypher";
import { type Keyed, one } from "../graph/loader";
import type { Reading } from "../graph/reading";
import type { Document } from "../reports/document";
import { reports } from "../reports/report.things";
import { resolutions } from "./resolution.things";

interface Whole {
  readonly label: string;
  readonly properties: Record<string, unknown>;
}

const wholeOf = one<Whole>(
  (keys) => cypher<Keyed<Whole>>`
    MATCH (n:Paragraph)-[:PART_OF]->(whole:Report|Resolution) WHERE n.id IN ${keys}
    RETURN n.id AS key, {label: labels(whole)[0], properties: whole {.*}} AS value
  `,
);

/** The report or resolution that a paragraph stands in. Throws where the graph has none, which is a fault of ours. */
export async function documentOf(reading: Reading, key: string): Promise<Document> {
  const whole = await wholeOf(reading, key);
  if (whole === null) throw new Error(`the paragraph ${key} stands in no document`);
  return whole.label === "Resolution" ? resolutions.of(whole.properties) : reports.of(whole.properties);
}
