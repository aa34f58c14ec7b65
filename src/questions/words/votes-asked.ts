import neo4j from "neo4j-driver";
import type { Days } from "../../dates/period";
import { foundIn } from "../../lookup";
import { type Cypher, compile, cypher, join } from "../../graph/cypher";
import { batched } from "../../graph/loader";
import type { Reading } from "../../graph/reading";
import { groupedBy } from "../../groups";
import type { Choice, VotingBody } from "../../resolutions/choice";
import { finalVotesOf } from "../../resolutions/final-votes";
import type { Resolution } from "../../resolutions/resolution";
import { resolutions } from "../../resolutions/resolution.things";
import type { RollCall } from "../../resolutions/roll-call";
import { rollCalls } from "../../resolutions/roll-call.things";
import { mostShown } from "../../states/clause";
import { setsOf } from "../../states/universe";

/** Which votes a question means: on one resolution, on those of which a condition holds, or on any. */
export interface VotesMeant {
  readonly symbol: string | null;
  readonly holds: Cypher | null;
  readonly body: VotingBody;
  readonly days: Days;
}

/** The resolutions that a question names, null where it means any; and the votes on them, in order of date. */
export interface VotesFound {
  readonly symbols: readonly string[] | null;
  readonly calls: readonly RollCall[];
}

/** The votes that a question means: of each resolution the last one of that body on the whole text. What has no date answers only where no time is asked. */
export async function votesAsked(reading: Reading, { symbol, holds, body, days }: VotesMeant): Promise<VotesFound> {
  const [final, any] = await Promise.all([finalVotesOf(reading), holds === null ? null : symbolsThat(reading, holds)]);
  const { from, to } = days;
  const within = ({ dateFirst, dateLast }: RollCall) =>
    (from === null || (dateFirst ?? "") >= from) && (to === null || (dateLast ?? "~") <= to);
  if (symbol !== null) {
    const call = final.on(symbol, body);
    return { symbols: [symbol], calls: call !== null && within(call) ? [call] : [] };
  }
  const chosen = any === null ? null : new Set(any);
  const isAsked = (call: RollCall) => call.body === body && (chosen?.has(call.resolutionKey) ?? true) && within(call);
  return { symbols: any, calls: final.all.filter(isAsked) };
}

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

/** Some choices in some votes. */
export interface ChoicesAsked {
  /** The same for the same question. */
  readonly shape: string;
  readonly calls: readonly RollCall[];
  readonly choices: readonly Choice[];
}

const idsOf = ({ calls }: ChoicesAsked): string[] => calls.map(({ key }) => key);

/** Who chose so in any of the votes, as a set of bits. */
export const whoChose = batched<ChoicesAsked, bigint>(
  (reading, asked) => {
    const questions = asked.map((one, key) => ({ key, calls: idsOf(one), choices: one.choices }));
    const rows = reading.graph.read(cypher<{ key: number; members: string[] }>`
      UNWIND ${questions} AS a
      CALL (a) {
        MATCH (c:RollCall)<-[v:VOTED]-(s:State) WHERE c.id IN a.calls AND v.choice IN a.choices
        RETURN collect(DISTINCT s.iso3) AS members
      }
      RETURN a.key AS key, members
    `);
    return setsOf(reading, asked, rows);
  },
  ({ shape }) => shape,
);

interface VoteOfState {
  readonly vote: Readonly<Record<string, unknown>>;
  readonly in: RollCall;
  readonly on: Resolution;
}

interface Row {
  readonly shape: string;
  readonly iso3: string;
  readonly vote: Readonly<Record<string, unknown>>;
  readonly cast: unknown;
}

/** The latest votes of a state that answer, in order of date. What is asked of several states goes to the graph once. */
export const votesCastBy = batched<{ readonly votes: ChoicesAsked; readonly iso3: string }, readonly VoteOfState[]>(
  async (reading, asked) => {
    const questions = [...groupedBy(asked, ({ votes }) => votes.shape)].flatMap(([shape, same]) =>
      same.slice(0, 1).map(({ votes }) => {
        return { shape, calls: idsOf(votes), choices: votes.choices, states: same.map(({ iso3 }) => iso3) };
      }),
    );
    const rows = reading.graph.read(cypher<Row>`
      UNWIND ${questions} AS a
      UNWIND a.states AS iso3
      CALL (a, iso3) {
        MATCH (:State {iso3: iso3})-[v:VOTED]->(c:RollCall) WHERE c.id IN a.calls AND v.choice IN a.choices
        WITH v, c ORDER BY coalesce(c.dateLast, "") DESC, c.resolutionKey DESC LIMIT ${neo4j.int(mostShown)} RETURN v, c
      }
      RETURN a.shape AS shape, iso3, v {.*, rollCall: c.id} AS vote, ${rollCalls.answer("c")} AS cast
      ORDER BY coalesce(c.dateLast, ""), c.resolutionKey
    `);
    const [all, makeCall, make] = await Promise.all([rows, rollCalls.maker(reading), resolutions.maker(reading)]);
    const found = groupedBy(all, ({ shape, iso3 }) => `${iso3} ${shape}`);
    return asked.map(({ votes, iso3 }) =>
      (found.get(`${iso3} ${votes.shape}`) ?? []).map(({ vote, cast }) => {
        const call = makeCall(cast);
        return { vote, in: call, on: make(call.resolutionKey) };
      }),
    );
  },
  ({ votes, iso3 }) => `${iso3} ${votes.shape}`,
);
