import { cypher } from "../graph/cypher";
import { batched } from "../graph/loader";
import { groupedBy } from "../groups";
import { StatementPosition } from "../statements/statement-position";
import type { SubjectLabel } from "../statements/subject";

/** Where voices on a passage are to be found. */
export interface VoicesAsked {
  /** The ids of the paragraphs that carried it at first. */
  readonly before: readonly string[];
  /** The ids of the paragraphs that it became. */
  readonly after: readonly string[];
  /** The slugs of the topics that it is about. */
  readonly topics: readonly string[];
  /** The symbols of the documents, and the slugs of the meetings, at whose meetings the topic counts. */
  readonly documents: readonly string[];
  readonly meetings: readonly string[];
}

interface Row {
  readonly at: number;
  readonly edge: Readonly<Record<string, unknown>>;
  readonly statementKey: string;
  readonly subjectLabel: SubjectLabel;
  readonly subjectKey: string;
}

/**
 * The sides that statements take on a passage: those that name a paragraph of it, and then those that speak of its topic (or of a proposal
 * that the topic stands for) at a meeting of its documents. One statement for all that are asked at once. Who took neither is left out.
 */
export const voicesOn = batched<VoicesAsked, StatementPosition[]>(async (reading, asked) => {
  const rows = await reading.graph.read(cypher<Row>`
    UNWIND range(0, ${asked.length} - 1) AS at
    WITH at, ${asked}[at] AS a
    CALL (a) {
      MATCH (x:Statement)-[edge:TAKES]->(subject:Paragraph) WHERE subject.id IN a.before + a.after
      RETURN x, edge, subject, 0 AS far
      UNION
      MATCH (m:Meeting) WHERE m.slug IN a.meetings
        OR EXISTS { (m)<-[:ISSUED_AT]-(document:Report) WHERE document.symbol IN a.documents }
      MATCH (m)<-[:DELIVERED_AT]-(x:Statement)-[edge:TAKES]->(subject:Topic|Proposal)
      WHERE EXISTS { (subject)-[:STANDS_FOR*0..1]->(topic:Topic) WHERE topic.slug IN a.topics }
      RETURN x, edge, subject, 1 AS far
    }
    WITH * WHERE edge.stance IN ["SUPPORT", "OPPOSE"]
    RETURN at, edge {.*} AS edge, x.id AS statementKey, labels(subject)[0] AS subjectLabel, coalesce(subject.slug, subject.id) AS subjectKey
    ORDER BY at, far, coalesce(x.dateLast, "~"), x.id, edge.id
  `);
  const found = groupedBy(rows, ({ at }) => at);
  return asked.map((_, index) => (found.get(index) ?? []).map(takenFrom));
});

const takenFrom = ({ edge, statementKey, subjectLabel, subjectKey }: Row): StatementPosition =>
  Object.assign(new StatementPosition(), edge, { key: edge["id"], statementKey, subjectLabel, subjectKey });
