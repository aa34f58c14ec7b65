import neo4j from "neo4j-driver";
import { foundAt } from "../../lookup";
import { type Cypher, compile, cypher, join } from "../../graph/cypher";
import { batched } from "../../graph/loader";
import type { Reading } from "../../graph/reading";
import { groupedBy } from "../../groups";
import { StatementEvidence } from "../../positions/evidence-kinds";
import { footnotes } from "../../positions/evidence-from-fact";
import { conditionOf } from "../../sets/where";
import { type StateWord, mostShown } from "../../states/clause";
import { type Evidence } from "../../states/evidence";
import { Confidence } from "../../states/confidence";
import { setsOf } from "../../states/universe";
import { statementAlphabet, statementWords } from "../../statements/statement.alphabet";
import type { Statement } from "../../statements/statement";
import { statements } from "../../statements/statement.things";
import type { StatementWhere } from "../../statements/statement.where";

/** Made any statement that matches. */
export const spoke: StateWord<StatementWhere> = (where, { names, path, argument }) => {
  const { holds, says } = conditionOf(statementWords(where), statementAlphabet, names, argument);
  const shape = JSON.stringify(compile(holds));
  return {
    path,
    says: `made statements${says === "" ? "" : ` that ${says}`}`,
    members: (reading) => reading.kept.get(`spoke ${shape}`, () => speakers(reading, holds)),
    evidence: async (reading, iso3) =>
      (await statementsOfSpeaker(reading, { holds, shape, iso3 })).map((one) => evidenceFrom(one, path)),
  };
};

/** The conditions that one tick asks for are one statement, each with its own part. */
const speakers = batched<Cypher, bigint>((reading, conditions) => {
  const parts = conditions.map(
    (holds, key) =>
      cypher`CALL () { MATCH (node:Statement) WHERE ${holds} MATCH (node)<-[:MADE]-(s:State) RETURN collect(DISTINCT s.iso3) AS members }
        RETURN ${key} AS key, members`,
  );
  const rows = reading.graph.read(cypher<{ key: number; members: string[] }>`${join(parts, " UNION ALL ")}`);
  return setsOf(reading, conditions, rows);
});

interface Spoken {
  readonly holds: Cypher;
  /** The same for the same condition. */
  readonly shape: string;
  readonly iso3: string;
}

/** The latest statements of a state that satisfy a condition, in order of date; those of one condition are one statement. */
const statementsOfSpeaker = batched<Spoken, readonly Statement[]>(
  async (reading, asked) => {
    const conditions = [...groupedBy(asked, ({ shape }) => shape).values()];
    const [make, ...found] = await Promise.all([
      statements.maker(reading),
      ...conditions.map((same) => statementsThat(reading, same)),
    ]);
    const own = groupedBy(found.flat(), ({ of }) => of);
    return asked.map((one) => (own.get(speakerOf(one)) ?? []).map(({ node }) => make(node)));
  },
  (one) => speakerOf(one),
);

const speakerOf = ({ iso3, shape }: Pick<Spoken, "iso3" | "shape">): string => `${iso3} ${shape}`;

/** What these speakers said that satisfies the one condition that they are all asked about. */
async function statementsThat(reading: Reading, same: readonly Spoken[]) {
  const { holds, shape } = foundAt(same, 0, "speaker asked about");
  const rows = await reading.graph.read(cypher<{ iso3: string; node: unknown }>`
    UNWIND ${same.map(({ iso3 }) => iso3)} AS iso3
    CALL (iso3) {
      MATCH (:State {iso3: iso3})-[:MADE]->(node:Statement) WHERE ${holds}
      WITH node ORDER BY coalesce(node.dateLast, "") DESC, node.id LIMIT ${neo4j.int(mostShown)} RETURN node
    }
    RETURN iso3, ${statements.answer("node")} AS node ORDER BY coalesce(node.dateLast, ""), coalesce(node.dateFirst, "") DESC, node.id
  `);
  return rows.map(({ iso3, node }) => ({ of: speakerOf({ iso3, shape }), node }));
}

function evidenceFrom(statement: Statement, clause: string): Evidence {
  return Object.assign(new StatementEvidence(), footnotes({ ...statement }), {
    clause,
    statement,
    summary: statement.summary,
    stance: null,
    act: null,
    date: statement.date ?? null,
    confidence: statement.machineMade ? Confidence.LOW : Confidence.HIGH,
  });
}
