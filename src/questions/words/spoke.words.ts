import neo4j from "neo4j-driver";
import { foundAt } from "../../lookup";
import { type Cypher, apart, compile, cypher, join } from "../../graph/cypher";
import { batched } from "../../graph/loader";
import { hasPending } from "../../graph/pending";
import type { Reading } from "../../graph/reading";
import { groupedBy } from "../../groups";
import { StatementEvidence } from "../../positions/evidence-kinds";
import { footnotes } from "../../positions/evidence-from-fact";
import { footnotesTogether } from "../../positions/signature";
import { conditionOf } from "../../sets/where";
import { type StateWord, mostShown, stateWord } from "../../states/clause";
import { type Evidence } from "../../states/evidence";
import { Confidence } from "../../states/confidence";
import { setsOf } from "../../states/universe";
import { madeAlphabet, statementWords } from "../../statements/statement.alphabet";
import type { Statement } from "../../statements/statement";
import { statements } from "../../statements/statement.things";
import type { StatementWhere } from "../../statements/statement.where";
import { spokePhrase } from "./spoke.phrase";

/** Made or signed any statement that matches; who signed a joint one is asked about by its own day. */
export const spoke: StateWord<StatementWhere> = stateWord(spokePhrase, (where, { names, path, argument }) => {
  const { holds, starts = cypher`` } = conditionOf(statementWords(where), madeAlphabet, names, argument);
  const shape = JSON.stringify(compile(holds));
  const members = (reading: Reading) => reading.kept.get(`spoke ${shape}`, () => speakers(reading, { holds, starts }));
  return {
    path,
    caveats: [
      "The statements on record are some of those that were made: a state that is not found may have spoken all the same.",
    ],
    gap: async (reading) => ({ recorded: await members(reading), notes: [] }),
    members,
    evidence: async (reading, iso3) =>
      (await statementsOfSpeaker(reading, { holds, shape, iso3 })).map((one) => evidenceFrom(one, path)),
  };
});

/** What a statement that was made must satisfy, and where one may start to look for it. */
interface Made {
  readonly holds: Cypher;
  readonly starts: Cypher;
}

/** The conditions that one tick asks for are one statement, in which those that differ in what they name alone have one part. */
const speakers = batched<Made, bigint>((reading, conditions) => {
  const each = conditions.map(({ holds, starts }, key) => ({
    key,
    members: cypher`${starts} MATCH (node:Statement)<-[made:MADE]-(s:State) WHERE ${holds} RETURN collect(DISTINCT s.iso3) AS members`,
  }));
  const [pending, plain] = [true, false].map((is) => each.filter(({ members }) => hasPending(members) === is));
  const alike = groupedBy(
    (plain ?? []).map(({ key, members }) => ({ key, ...apart(members, "a.values") })),
    ({ text }) => compile(text).text,
  );
  const parts = [
    ...[...alike].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, same]) => membersOfEach(same)),
    ...(pending ?? []).map(({ key, members }) => cypher`CALL () { ${members} } RETURN ${key} AS key, members`),
  ];
  const rows = reading.graph.read(cypher<{ key: number; members: string[] }>`${join(parts, " UNION ALL ")}`);
  return setsOf(reading, conditions, rows);
});

function membersOfEach(same: readonly { readonly key: number; readonly text: Cypher; readonly values: unknown[] }[]) {
  const { text } = foundAt(same, 0, "condition");
  const asked = same.map(({ key, values }) => ({ key, values }));
  return cypher`UNWIND ${asked} AS a CALL (a) { ${text} } RETURN a.key AS key, members`;
}

/** A statement, and what tells of this speaker's having made it. */
interface Making {
  readonly statement: Statement;
  readonly told: {
    readonly date?: string | null;
    readonly sources?: readonly string[];
    readonly locators?: readonly string[];
  };
}

interface Spoken {
  readonly holds: Cypher;
  /** The same for the same condition. */
  readonly shape: string;
  readonly iso3: string;
}

/** The latest statements of a state that satisfy a condition, in order of date; those of one condition are one statement. */
const statementsOfSpeaker = batched<Spoken, readonly Making[]>(
  async (reading, asked) => {
    const conditions = [...groupedBy(asked, ({ shape }) => shape).values()];
    const [make, ...found] = await Promise.all([
      statements.maker(reading),
      ...conditions.map((same) => statementsThat(reading, same)),
    ]);
    const own = groupedBy(found.flat(), ({ of }) => of);
    return asked.map((one) =>
      (own.get(speakerOf(one)) ?? []).map(({ node, told }) => ({ statement: make(node), told })),
    );
  },
  (one) => speakerOf(one),
);

const speakerOf = ({ iso3, shape }: Pick<Spoken, "iso3" | "shape">): string => `${iso3} ${shape}`;

/** What these speakers said that satisfies the one condition that they are all asked about. */
async function statementsThat(reading: Reading, same: readonly Spoken[]) {
  const { holds, shape } = foundAt(same, 0, "speaker asked about");
  const rows = await reading.graph.read(cypher<{ iso3: string; node: unknown; told: Making["told"] }>`
    UNWIND ${same.map(({ iso3 }) => iso3)} AS iso3
    CALL (iso3) {
      MATCH (:State {iso3: iso3})-[made:MADE]->(node:Statement) WHERE ${holds}
      WITH node, made ORDER BY coalesce(made.dateLast, "") DESC, node.id LIMIT ${neo4j.int(mostShown)} RETURN node, made
    }
    RETURN iso3, ${statements.answer("node")} AS node, made {.date, .sources, .locators} AS told
    ORDER BY coalesce(made.dateLast, ""), coalesce(made.dateFirst, "") DESC, node.id
  `);
  return rows.map(({ iso3, node, told }) => ({ of: speakerOf({ iso3, shape }), node, told }));
}

function evidenceFrom({ statement, told }: Making, clause: string): Evidence {
  return Object.assign(new StatementEvidence(), footnotes(footnotesTogether(told, { ...statement })), {
    clause,
    statement,
    summary: statement.summary,
    stance: null,
    act: null,
    date: told.date ?? null,
    confidence: statement.machineMade ? Confidence.LOW : Confidence.HIGH,
    through: null,
  });
}
