import neo4j from "neo4j-driver";
import type { Days } from "../../dates/period";
import { foundAt, foundIn } from "../../lookup";
import { type Cypher, compile, cypher, join } from "../../graph/cypher";
import { batched } from "../../graph/loader";
import { inTurns } from "../../graph/pieces";
import type { Reading } from "../../graph/reading";
import { groupedBy } from "../../groups";
import type { Choice, VotingBody } from "../../resolutions/choice";
import { finalVotesOf } from "../../resolutions/final-votes";
import type { Resolution } from "../../resolutions/resolution";
import { resolutions } from "../../resolutions/resolution.things";
import type { RollCall } from "../../resolutions/roll-call";
import { codes, rollCallsOf } from "../../resolutions/roll-calls";
import { footnotesOfVote } from "../../resolutions/vote-footnotes";
import { rollCalls } from "../../resolutions/roll-call.things";
import { mostShown } from "../../states/clause";

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
  const isAsked = (call: RollCall) =>
    call.body === body && (chosen?.has(call.resolutionKey ?? "") ?? true) && within(call);
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

/** Who chose so in any of the votes, as a set of bits. */
export async function whoChose(reading: Reading, { calls, choices }: ChoicesAsked): Promise<bigint> {
  const table = await rollCallsOf(reading);
  const places = calls.flatMap(({ key }) => table.byId.get(key) ?? []);
  const wanted = new Set(choices.map((choice) => codes[choice]));
  const { all } = table.universe;
  const found = await inTurns(all.entries(), ([state, { iso3 }]) =>
    places.some((place) => wanted.has(table.choice(state, place))) ? [iso3] : [],
  );
  return table.universe.setOf(found.flat());
}

/** The latest votes in which a state chose so, at most as many as are shown. */
async function latestOf(reading: Reading, { calls, choices }: ChoicesAsked, iso3: string): Promise<string[]> {
  const table = await rollCallsOf(reading);
  const state = table.universe.all.findIndex((one) => one.iso3 === iso3);
  const wanted = new Set(choices.map((choice) => codes[choice]));
  const places = calls.flatMap(({ key }) => table.byId.get(key) ?? []);
  const found = places.filter((place) => wanted.has(table.choice(state, place))).sort((a, b) => b - a);
  return found.slice(0, mostShown).map((place) => foundAt(table.all, place, "roll call").id);
}

interface VoteOfState {
  readonly vote: Readonly<Record<string, unknown>>;
  readonly in: RollCall;
  readonly on: Resolution;
}

interface Row {
  readonly key: number;
  readonly vote: Readonly<Record<string, unknown>>;
  readonly cast: unknown;
}

/** The latest votes of a state that answer, in order of date. What is asked of several states goes to the graph once. */
export const votesCastBy = batched<{ readonly votes: ChoicesAsked; readonly iso3: string }, readonly VoteOfState[]>(
  async (reading, asked) => {
    const latest = await Promise.all(asked.map(({ votes, iso3 }) => latestOf(reading, votes, iso3)));
    const questions = asked.map(({ iso3 }, key) => ({
      key: neo4j.int(key),
      iso3,
      calls: foundAt(latest, key, "answer"),
    }));
    const rows = reading.graph.read(cypher<Row>`
      UNWIND ${questions} AS a
      UNWIND a.calls AS id
      MATCH (call:RollCall {id: id})
      MATCH (call)<-[vote:VOTED]-(:State {iso3: a.iso3})
      RETURN a.key AS key, vote {.*, rollCall: call.id, ${footnotesOfVote}} AS vote, ${rollCalls.answer("call")} AS cast
      ORDER BY coalesce(call.dateLast, ""), call.resolutionKey
    `);
    const [all, makeCall, make] = await Promise.all([rows, rollCalls.maker(reading), resolutions.maker(reading)]);
    const found = groupedBy(all, ({ key }) => key);
    return asked.map((_, key) =>
      (found.get(key) ?? []).flatMap(({ vote, cast }) => {
        const call = makeCall(cast);
        return call.resolutionKey === undefined ? [] : [{ vote, in: call, on: make(call.resolutionKey) }];
      }),
    );
  },
  ({ votes, iso3 }) => `${iso3} ${votes.shape}`,
);
