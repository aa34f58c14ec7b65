import neo4j from "neo4j-driver";
import { type Cypher, compile, cypher, join } from "../../graph/cypher";
import { batched } from "../../graph/loader";
import { StatementEvidence } from "../../positions/evidence-kinds";
import { footnotes } from "../../positions/evidence-from-fact";
import { conditionOf } from "../../sets/where";
import type { StateWord } from "../../states/clause";
import { type Evidence } from "../../states/evidence";
import { Confidence } from "../../states/confidence";
import { statementAlphabet, statementWords } from "../../statements/statement.alphabet";
import { statements } from "../../statements/statement.things";
import type { StatementWhere } from "../../statements/statement.where";

/** How many statements of one state one clause shows at most, the latest. */
const shown = 50;

/** Made any statement that matches. */
export const spoke: StateWord<StatementWhere> = (where, { names, path, argument }) => {
  const { holds, says } = conditionOf(statementWords(where), statementAlphabet, names, argument);
  return {
    path,
    says: `made statements${says === "" ? "" : ` that ${says}`}`,
    members: (reading) => reading.kept.get(`spoke ${JSON.stringify(compile(holds))}`, () => speakers(reading, holds)),
    evidence: (reading, iso3) => statementsOfSpeaker(reading, { holds, iso3, path }),
  };
};

/** The conditions that one tick asks for are one statement, each with its own part. */
const speakers = batched<Cypher, readonly string[]>(async (reading, conditions) => {
  const parts = conditions.map(
    (holds, key) =>
      cypher`MATCH (node:Statement) WHERE ${holds} MATCH (node)<-[:MADE]-(s:State) RETURN ${key} AS key, collect(DISTINCT s.iso3) AS members`,
  );
  const rows = (await reading.graph.read(join(parts, " UNION ALL "))) as { key: number; members: string[] }[];
  const members = new Map(rows.map((row) => [row.key, row.members]));
  return conditions.map((_, key) => members.get(key) ?? []);
});

interface Spoken {
  readonly holds: Cypher;
  readonly iso3: string;
  readonly path: string;
}

const statementsOfSpeaker = batched<Spoken, Evidence[]>(async (reading, asked) => {
  const conditions = new Map(asked.map(({ holds }) => [JSON.stringify(holds), holds]));
  const found = new Map<string, Evidence[]>();
  await Promise.all(
    [...conditions].map(async ([shape, holds]) => {
      const same = asked.filter((one) => JSON.stringify(one.holds) === shape);
      const rows = await reading.graph.read(cypher<{ iso3: string; node: Record<string, unknown> }>`
        UNWIND ${[...new Set(same.map(({ iso3 }) => iso3))]} AS iso3
        CALL (iso3) {
          MATCH (:State {iso3: iso3})-[:MADE]->(node:Statement) WHERE ${holds}
          WITH node ORDER BY coalesce(node.dateLast, "") DESC, node.id LIMIT ${neo4j.int(shown)} RETURN node
        }
        RETURN iso3, node {.*} AS node ORDER BY coalesce(node.dateLast, ""), coalesce(node.dateFirst, "") DESC, node.id
      `);
      for (const one of same) {
        const own = rows.filter(({ iso3 }) => iso3 === one.iso3).map(({ node }) => evidenceFrom(node, one.path));
        found.set(JSON.stringify(one), own);
      }
    }),
  );
  return asked.map((one) => found.get(JSON.stringify(one)) ?? []);
});

function evidenceFrom(node: Record<string, unknown>, clause: string): Evidence {
  const statement = statements.of(node);
  return Object.assign(new StatementEvidence(), footnotes(node), {
    clause,
    statement,
    summary: statement.summary,
    stance: null,
    act: null,
    date: statement.date ?? null,
    confidence: statement.machineMade ? Confidence.LOW : Confidence.HIGH,
  });
}
