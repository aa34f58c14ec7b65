import neo4j from "neo4j-driver";
import { daysAsked, timeInWords } from "../../dates/period";
import { foundIn } from "../../lookup";
import { isGiven } from "../../given";
import { BadQuestion } from "../../errors";
import { type Cypher, compile, cypher, join } from "../../graph/cypher";
import { batched } from "../../graph/loader";
import { groupedBy } from "../../groups";
import { voteEvidence } from "../../positions/evidence-from-fact";
import { Choice, VotingBody } from "../../resolutions/choice";
import { casts } from "../../resolutions/plurality";
import type { Resolution } from "../../resolutions/resolution";
import { resolutionAlphabet } from "../../resolutions/resolution.where";
import { resolutions } from "../../resolutions/resolution.things";
import { conditionOf } from "../../sets/where";
import { type StateWord, mostShown } from "../../states/clause";
import { setsOf } from "../../states/universe";
import type { Reading } from "../../graph/reading";
import type { VoteWhere } from "../vote.where";

/** A question about votes as the graph takes it. */
interface VotesAsked {
  /** The same for the same question. */
  readonly shape: string;
  /** Null: any. */
  readonly symbols: readonly string[] | null;
  readonly choices: readonly Choice[];
  readonly body: VotingBody;
  readonly from: string | null;
  readonly to: string | null;
}

/** Voted so, on one resolution or on any of several. */
export const votedOn: StateWord<VoteWhere> = (where, { names, path, argument }) => {
  if (isGiven(where.resolution) && isGiven(where.resolutions))
    throw new BadQuestion(`${argument}: give resolution or resolutions, not both.`, argument);
  const symbol = isGiven(where.resolution)
    ? names.get(["Resolution"], where.resolution, `${argument}.resolution`).key
    : null;
  const some = isGiven(where.resolutions)
    ? conditionOf(where.resolutions, resolutionAlphabet, names, `${argument}.resolutions`)
    : null;
  const choices: readonly Choice[] = isGiven(where.choice) ? where.choice : casts;
  const body = where.body ?? VotingBody.PLENARY;
  const days = daysAsked(where, argument) ?? { from: null, to: null };
  // The question itself, and not the resolutions that answer it, of which there may be thousands.
  const shape = JSON.stringify([symbol, some === null ? null : compile(some.holds), choices, body, days]);
  const asked = async (reading: Reading): Promise<VotesAsked> => {
    const any = some === null ? null : await symbolsThat(reading, some.holds);
    return { shape, symbols: symbol === null ? any : [symbol], choices, body, ...days };
  };
  const which = some === null || some.says === "" ? "any resolution" : `any of the resolutions that ${some.says}`;
  return {
    path,
    says: `${didInWords(choices)} ${symbol ?? which}${body === VotingBody.COMMITTEE ? " in committee" : ""}${timeInWords(where)}`,
    members: (reading) => reading.kept.get(`voted ${shape}`, async () => voters(reading, await asked(reading))),
    evidence: async (reading, iso3) =>
      (await votesOfState(reading, { votes: await asked(reading), iso3 })).map(({ vote, on }) =>
        voteEvidence(vote, on, path),
      ),
  };
};

/** `voted yes or no on`, `abstained on`, for a sentence. */
function didInWords(choices: readonly Choice[]): string {
  if (choices === casts) return "took part in the vote on";
  const cast = choices.filter((choice) => choice === Choice.YES || choice === Choice.NO);
  const did = [
    ...(cast.length > 0 ? [`voted ${cast.join(" or ").toLowerCase()}`] : []),
    ...(choices.includes(Choice.ABSTAIN) ? ["abstained"] : []),
    ...(choices.includes(Choice.ABSENT) ? ["were absent from the vote"] : []),
  ];
  return `${did.join(" or ")} on`;
}

/** The symbols of the resolutions of which a condition holds. */
export const symbolsThat = (reading: Reading, holds: Cypher): Promise<readonly string[]> =>
  reading.kept.get(`resolutions ${JSON.stringify(compile(holds))}`, () => symbols(reading, holds));

/** The conditions that one tick asks for are one statement, each with its own part. */
const symbols = batched<Cypher, readonly string[]>(async (reading, conditions) => {
  const parts = conditions.map(
    (holds, key) =>
      cypher`CALL () { MATCH (node:Resolution) WHERE ${holds} RETURN collect(node.symbol) AS symbols } RETURN ${key} AS key, symbols`,
  );
  const rows = await reading.graph.read(cypher<{ key: number; symbols: string[] }>`${join(parts, " UNION ALL ")}`);
  const found = new Map(rows.map((row) => [row.key, row.symbols]));
  return conditions.map((_, key) => foundIn(found, key, "answer to question"));
});

/** What `r`, a resolution, and `v`, a vote on it, must be to answer `a`. */
const answers = cypher`(a.symbols IS NULL OR r.symbol IN a.symbols) AND v.body = a.body AND v.choice IN a.choices
  AND (a.from IS NULL OR r.dateFirst >= a.from) AND (a.to IS NULL OR r.dateLast <= a.to)`;

const voters = batched<VotesAsked, bigint>(
  (reading, asked) => {
    const rows = reading.graph.read(cypher<{ key: number; members: string[] }>`
      UNWIND ${asked.map((one, key) => ({ ...one, key }))} AS a
      CALL (a) { MATCH (r:Resolution)<-[v:VOTED]-(s:State) WHERE ${answers} RETURN collect(DISTINCT s.iso3) AS members }
      RETURN a.key AS key, members
    `);
    return setsOf(reading, asked, rows);
  },
  ({ shape }) => shape,
);

interface VoteOfState {
  readonly vote: Readonly<Record<string, unknown>>;
  readonly on: Resolution;
}

/** The latest votes of a state that answer, in order of date. What is asked of several states goes to the graph once. */
const votesOfState = batched<{ readonly votes: VotesAsked; readonly iso3: string }, readonly VoteOfState[]>(
  async (reading, asked) => {
    const questions = [...groupedBy(asked, ({ votes }) => votes.shape).values()].flatMap((same) =>
      same.slice(0, 1).map(({ votes }) => ({ ...votes, states: same.map(({ iso3 }) => iso3) })),
    );
    const rows = reading.graph.read(cypher<{ shape: string; iso3: string; vote: Record<string, unknown>; on: unknown }>`
      UNWIND ${questions} AS a
      UNWIND a.states AS iso3
      CALL (a, iso3) {
        MATCH (:State {iso3: iso3})-[v:VOTED]->(r:Resolution) WHERE ${answers}
        WITH v, r ORDER BY r.dateLast DESC, r.symbol DESC LIMIT ${neo4j.int(mostShown)} RETURN v, r
      }
      RETURN a.shape AS shape, iso3, v {.*} AS vote, ${resolutions.answer("r")} AS on ORDER BY r.dateLast, r.symbol
    `);
    const [all, make] = await Promise.all([rows, resolutions.maker(reading)]);
    const found = groupedBy(all, ({ shape, iso3 }) => `${iso3} ${shape}`);
    return asked.map(({ votes, iso3 }) =>
      (found.get(`${iso3} ${votes.shape}`) ?? []).map(({ vote, on }) => ({ vote, on: make(on) })),
    );
  },
  ({ votes, iso3 }) => `${iso3} ${votes.shape}`,
);
