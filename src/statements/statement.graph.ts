import { cypher } from "../graph/cypher";
import { type Keyed, many } from "../graph/loader";
import type { Edge } from "../pages/connection";
import { type List, byDate } from "../pages/list";
import type { Rows } from "../pages/rows";
import { StatementPosition } from "./statement-position";
import { type Statement } from "./statement";
import { knownFrom } from "./maker.words";
import { type StatementWords, statementAlphabet } from "./statement.alphabet";
import { statements } from "./statement.things";
import type { SubjectLabel } from "./subject";

/** A list of statements whose edges know nothing of their own. */
export type StatementList = List<Statement, StatementWords, Edge<Statement>>;

const list = (rows: Rows, usually = 10): StatementList => ({
  rows,
  usually,
  alphabet: statementAlphabet,
  things: statements,
  says: "Statements",
});
const orders = byDate("id");

/** All statements, whoever made them. */
export const allStatements = list({ from: cypher`MATCH (node:Statement)`, orders });

/** The statements made at a meeting, or at any meeting of a process, by its label; the key is its slug. */
export const statementsAt = {
  Meeting: list({ from: cypher`MATCH (:Meeting {slug: key})<-[:DELIVERED_AT]-(node:Statement)`, orders }, 40),
  Process: list(
    { from: cypher`MATCH (:Process {slug: key})<-[:OF]-(:Meeting)<-[:DELIVERED_AT]-(node:Statement)`, orders },
    200,
  ),
};

/** The statements that cite a source themselves or of which a signature cites it, by the id of the source. */
export const statementsFrom = list({
  from: cypher`CALL (key) { ${knownFrom(cypher`key`)} } WITH key, node`,
  orders,
});

/** The statements that a state aligned itself with. */
export const alignedStatements = list({
  from: cypher`MATCH (:State {iso3: key})-[:ALIGNED_WITH]->(node:Statement)`,
  orders,
});

/** The statements that were made together with this one and say something else. */
export const jointStatements = list({
  from: cypher`MATCH (own:Statement {id: key}) MATCH (node:Statement {joint: own.joint}) WHERE node <> own WITH node`,
  orders,
});

interface TakenRow {
  readonly edge: Readonly<Record<string, unknown>>;
  readonly label: SubjectLabel;
  readonly subject: string;
}

const takenRows = many<TakenRow>(
  (keys) => cypher<Keyed<TakenRow>>`
    MATCH (x:Statement)-[t:TAKES]->(subject) WHERE x.id IN ${keys}
    RETURN x.id AS key, {edge: t {.*}, label: labels(subject)[0], subject: coalesce(subject.slug, subject.code, subject.id)} AS value
    ORDER BY t.id
  `,
);

/** What a statement takes a position on, in order. */
export async function positionsOf(
  reading: Parameters<typeof takenRows>[0],
  statementKey: string,
): Promise<StatementPosition[]> {
  const rows = await takenRows(reading, statementKey);
  return rows.map(({ edge, label, subject }) =>
    Object.assign(new StatementPosition(), edge, {
      key: edge["id"],
      statementKey,
      subjectLabel: label,
      subjectKey: subject,
    }),
  );
}
