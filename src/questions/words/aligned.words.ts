import neo4j from "neo4j-driver";
import { actors } from "../../coalitions/any-actor";
import { isGiven } from "../../given";
import { type Cypher, compile, cypher, join } from "../../graph/cypher";
import { batched } from "../../graph/loader";
import type { Reading } from "../../graph/reading";
import { groupedBy } from "../../groups";
import { foundAt } from "../../lookup";
import { keyed } from "../../pages/keyed";
import { alignmentEvidence } from "../../positions/evidence-from-fact";
import { conditionOf } from "../../sets/where";
import { type StateWord, mostShown, stateWord } from "../../states/clause";
import type { Evidence } from "../../states/evidence";
import { setsOf } from "../../states/universe";
import type { AlignedWhere } from "../../statements/aligned.where";
import { statementAlphabet, statementWords } from "../../statements/statement.alphabet";
import { statements } from "../../statements/statement.things";
import { alignedPhrase } from "./aligned.phrase";

const statementById = keyed(statements);

/** A question about alignments as the graph takes it: of which statements, and whether with every one of them. */
interface AlignmentsAsked {
  readonly holds: Cypher;
  readonly every: boolean;
  /** The same for the same question. */
  readonly shape: string;
}

/** Joined a statement of somebody else, or every one that matches and that anybody joined. */
export const aligned: StateWord<AlignedWhere> = stateWord(alignedPhrase, (given, { names, path, argument }) => {
  const { statement, all, actor, ...where } = given;
  const chosen = statementWords({ ...where, ...(isGiven(actor) ? { actor: [actor] } : {}) });
  const { holds } = conditionOf(chosen, statementAlphabet, names, argument);
  const every = all === true;
  const asked = async (reading: Reading): Promise<AlignmentsAsked> => {
    const only = isGiven(statement) ? await statementById(reading, statement, `${argument}.statement`) : null;
    const which = only === null ? holds : cypher`(node.id = ${only.key} AND ${holds})`;
    return { holds: which, every, shape: JSON.stringify([every, compile(which)]) };
  };
  const members = async (reading: Reading) => {
    const one = await asked(reading);
    return reading.kept.get(`aligned ${one.shape}`, () => joiners(reading, one));
  };
  return {
    path,
    caveats: [
      "Who joined a statement is on record only where a source lists it: a state that is not found may have joined one all the same.",
    ],
    gap: async (reading) => ({ recorded: await members(reading), notes: [] }),
    members,
    evidence: async (reading, iso3) =>
      (await alignmentsOfState(reading, { ...(await asked(reading)), iso3 })).map((told) => told(path)),
  };
});

/** The conditions that one tick asks for are one statement, each with its own part. */
const joiners = batched<AlignmentsAsked, bigint>(
  (reading, asked) => {
    const parts = asked.map(
      ({ holds, every }, key) => cypher`CALL () {
          MATCH (:State)-[:ALIGNED_WITH]->(node:Statement) WITH DISTINCT node WHERE ${holds}
          WITH collect(node) AS those UNWIND those AS node MATCH (node)<-[:ALIGNED_WITH]-(s:State)
          WITH s, size(those) AS all, count(DISTINCT node) AS joined WHERE NOT ${every} OR joined = all
          RETURN collect(s.iso3) AS members
        } RETURN ${key} AS key, members`,
    );
    const rows = reading.graph.read(cypher<{ key: number; members: string[] }>`${join(parts, " UNION ALL ")}`);
    return setsOf(reading, asked, rows);
  },
  ({ shape }) => shape,
);

/** An alignment as evidence of the clause with this path. */
type ToldAlignment = (path: string) => Evidence;
type AlignmentsOfState = AlignmentsAsked & { readonly iso3: string };

/** The latest alignments of a state that answer, in order of date; those of one question are one statement. */
const alignmentsOfState = batched<AlignmentsOfState, readonly ToldAlignment[]>(
  async (reading, asked) => {
    const questions = [...groupedBy(asked, ({ shape }) => shape).values()];
    const [make, maker, ...found] = await Promise.all([
      statements.maker(reading),
      actors.maker(reading),
      ...questions.map((same) => alignmentsOf(reading, same)),
    ]);
    const own = groupedBy(found.flat(), ({ of }) => of);
    return asked.map((one) =>
      (own.get(identityOf(one)) ?? []).map(
        ({ edge, node, actor }) =>
          (path) =>
            alignmentEvidence(edge, make(node), maker(actor), path),
      ),
    );
  },
  (one) => identityOf(one),
);

const identityOf = ({ iso3, shape }: Pick<AlignmentsOfState, "iso3" | "shape">): string => `${iso3} ${shape}`;

interface AlignmentRow {
  readonly iso3: string;
  readonly edge: Readonly<Record<string, unknown>>;
  readonly node: unknown;
  readonly actor: unknown;
}

/** What these states joined that satisfies the one condition that they are all asked about. */
async function alignmentsOf(reading: Reading, same: readonly AlignmentsOfState[]) {
  const { holds, shape } = foundAt(same, 0, "state asked about");
  const rows = await reading.graph.read(cypher<AlignmentRow>`
    UNWIND ${same.map(({ iso3 }) => iso3)} AS iso3
    CALL (iso3) {
      MATCH (:State {iso3: iso3})-[edge:ALIGNED_WITH]->(node:Statement) WHERE ${holds}
      WITH edge, node ORDER BY coalesce(node.dateLast, "") DESC, node.id LIMIT ${neo4j.int(mostShown)}
      MATCH (node)<-[:MADE]-(actor) RETURN edge, node, actor
    }
    RETURN iso3, edge {.*} AS edge, ${statements.answer("node")} AS node, ${actors.answer("actor")} AS actor
    ORDER BY coalesce(node.dateLast, ""), coalesce(node.dateFirst, "") DESC, node.id
  `);
  return rows.map(({ iso3, ...row }) => ({ of: identityOf({ iso3, shape }), ...row }));
}
