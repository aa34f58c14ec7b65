import { cypher } from "../graph/cypher";
import type { Reading } from "../graph/reading";
import { single } from "../pages/single";
import { anyOf } from "../pages/things";
import type { Document } from "../reports/document";
import type { Report } from "../reports/report";
import { reports } from "../reports/report.things";
import type { Resolution } from "./resolution";
import { resolutions } from "./resolution.things";

/** Whichever document an edge leads to. */
export const documents = anyOf<Report | Resolution>(reports, resolutions);

const wholeOf = single(
  documents,
  (keys, other) => cypher`
    MATCH (n:Paragraph)-[:PART_OF]->(other:Report|Resolution) WHERE n.id IN ${keys} RETURN n.id AS key, ${other} AS value
  `,
);

/** The report or resolution that a paragraph stands in. Throws where the graph has none, which is a fault of ours. */
export async function documentOf(reading: Reading, key: string): Promise<Document> {
  const whole = await wholeOf(reading, key);
  if (whole === null) throw new Error(`the paragraph ${key} stands in no document`);
  return whole;
}
