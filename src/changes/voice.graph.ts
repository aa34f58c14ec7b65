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
}

interface Row {
  readonly at: number;
  readonly edge: Readonly<Record<string, unknown>>;
  readonly statementKey: string;
  readonly subjectLabel: SubjectLabel;
  readonly subjectKey: string;
}

/**
 * The sides that statements take on a passage: those that name a paragraph of it, and then those on a proposal that was adopted in what it
 * became, where they were not made after the document. Who spoke of its topic alone asked for nothing. One statement for all that are asked at once. Who took neither side is left out.
 */
export const voicesOn = batched<VoicesAsked, StatementPosition[]>(async (reading, asked) => {
  const rows = await reading.graph.read(cypher<Row>`
    UNWIND range(0, ${asked.length} - 1) AS at
    WITH at, ${asked}[at] AS a
    CALL (a) {
      MATCH (x:Statement)-[edge:TAKES]->(subject:Paragraph) WHERE subject.id IN a.before + a.after
      RETURN x, edge, subject, 0 AS far
      UNION
      MATCH (document)<-[:PART_OF]-(became:Paragraph)<-[result:RESULTED_IN]-(subject:Proposal)<-[edge:TAKES]-(x:Statement)
      WHERE became.id IN a.after AND result.outcome IN ["ADOPTED", "IMPLEMENTED"] AND x.dateFirst <= document.dateLast
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
