import { daysAsked, timeInWords } from "../../dates/period";
import { isGiven } from "../../given";
import { BadQuestion } from "../../errors";
import { type Cypher, compile, cypher, join } from "../../graph/cypher";
import { batched } from "../../graph/loader";
import { VoteEvidence } from "../../positions/evidence-kinds";
import { footnotes, voteInWords } from "../../positions/evidence-from-fact";
import { Choice, VotingBody } from "../../resolutions/choice";
import { resolutionAlphabet } from "../../resolutions/resolution.where";
import { resolutions } from "../../resolutions/resolution.things";
import { conditionOf } from "../../sets/where";
import type { StateWord } from "../../states/clause";
import { type Evidence } from "../../states/evidence";
import { Confidence } from "../../states/confidence";
import type { Reading } from "../../graph/reading";
import type { VoteWhere } from "../vote.where";

/** A question about votes as the graph takes it. */
interface VotesAsked {
  /** Null: any. */
  readonly symbols: readonly string[] | null;
  readonly choices: readonly Choice[];
  readonly body: VotingBody;
  readonly from: string | null;
  readonly to: string | null;
}

const casts = [Choice.YES, Choice.NO, Choice.ABSTAIN];

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
  const choices = isGiven(where.choice) ? where.choice : casts;
  const body = where.body ?? VotingBody.PLENARY;
  const days = daysAsked(where, argument) ?? { from: null, to: null };
  const asked = async (reading: Reading): Promise<VotesAsked> => {
    const any = some === null ? null : await symbolsThat(reading, some.holds);
    return { symbols: symbol === null ? any : [symbol], choices, body, ...days };
  };
  const which = some === null || some.says === "" ? "any resolution" : `any of the resolutions that ${some.says}`;
  return {
    path,
    says: `${didInWords(choices)} ${symbol ?? which}${body === VotingBody.COMMITTEE ? " in committee" : ""}${timeInWords(where)}`,
    members: async (reading) => {
      const votes = await asked(reading);
      return reading.kept.get(`voted ${JSON.stringify(votes)}`, () => voters(reading, votes));
    },
    evidence: async (reading, iso3) => votesOfState(reading, { ...(await asked(reading)), iso3, path }),
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

const symbolsThat = (reading: Reading, holds: Cypher): Promise<readonly string[]> =>
  reading.kept.get(`resolutions ${JSON.stringify(compile(holds))}`, () => symbols(reading, holds));

/** The conditions that one tick asks for are one statement, each with its own part. */
const symbols = batched<Cypher, readonly string[]>(async (reading, conditions) => {
  const parts = conditions.map(
    (holds, key) =>
      cypher`MATCH (node:Resolution) WHERE ${holds} RETURN ${key} AS key, collect(node.symbol) AS symbols`,
  );
  const rows = (await reading.graph.read(join(parts, " UNION ALL "))) as { key: number; symbols: string[] }[];
  const found = new Map(rows.map((row) => [row.key, row.symbols]));
  return conditions.map((_, key) => found.get(key) ?? []);
});

/** What `r`, a resolution, and `v`, a vote on it, must be to answer `a`. */
const answers = cypher`(a.symbols IS NULL OR r.symbol IN a.symbols) AND v.body = a.body AND v.choice IN a.choices
  AND (a.from IS NULL OR r.dateFirst >= a.from) AND (a.to IS NULL OR r.dateLast <= a.to)`;

const voters = batched<VotesAsked, readonly string[]>(async (reading, asked) => {
  const rows = await reading.graph.read(cypher<{ key: number; members: string[] }>`
    UNWIND ${asked.map((one, key) => ({ ...one, key }))} AS a
    CALL (a) { MATCH (r:Resolution)<-[v:VOTED]-(s:State) WHERE ${answers} RETURN collect(DISTINCT s.iso3) AS members }
    RETURN a.key AS key, members
  `);
  const members = new Map(rows.map((row) => [row.key, row.members]));
  return asked.map((_, key) => members.get(key) ?? []);
});

const votesOfState = batched<VotesAsked & { iso3: string; path: string }, Evidence[]>(async (reading, asked) => {
  const rows = await reading.graph.read(cypher<{
    key: number;
    vote: Record<string, unknown>;
    on: Record<string, unknown>;
  }>`
    UNWIND ${asked.map((one, key) => ({ ...one, key }))} AS a
    MATCH (r:Resolution)<-[v:VOTED]-(s:State {iso3: a.iso3}) WHERE ${answers}
    RETURN a.key AS key, v {.*} AS vote, r {.*} AS on ORDER BY r.dateLast, r.symbol
  `);
  return asked.map(({ path }, key) =>
    rows
      .filter((row) => row.key === key)
      .map(({ vote, on }) => {
        const choice = vote["choice"] as Choice;
        return Object.assign(new VoteEvidence(), footnotes(vote), {
          clause: path,
          summary: voteInWords(choice, on),
          confidence: Confidence.HIGH,
          date: (on["date"] ?? null) as string | null,
          stance: null,
          resolution: resolutions.of(on),
          choice,
        });
      }),
  );
});
