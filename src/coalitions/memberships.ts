import { today } from "../dates/today";
import { type Cypher, cypher } from "../graph/cypher";
import { batched } from "../graph/loader";
import type { Reading } from "../graph/reading";
import { groupedBy } from "../groups";
import { setsOf } from "../states/universe";
import type { Coalition } from "./coalition";
import { coalitions } from "./coalition.things";
import type { MembershipStatus } from "./membership-status";

/** A question about membership as the graph takes it. */
export interface RollAsked {
  readonly coalition: string;
  /** The first and the last day asked about; null: today, or the day of the roll. */
  readonly from: string | null;
  readonly to: string | null;
  /** Empty: MEMBER. */
  readonly statuses: readonly MembershipStatus[];
}

/** One membership as the graph gives it. */
export interface Membership {
  readonly edge: Readonly<Record<string, unknown>>;
  readonly coalition: Coalition;
}

/**
 * Whether `m`, a membership in `c`, answers `a`: as one of the statuses, at some time of the days asked about. A status is as of today:
 * who is FORMER was a MEMBER until the day it left, where that is on record, and FORMER only since.
 */
const belongs: Cypher = cypher`
  (m.fromFirst IS NULL OR m.fromFirst <= coalesce(a.to, c.asOfLast, a.today))
  AND CASE WHEN m.status = "FORMER"
    THEN "MEMBER" IN a.statuses AND coalesce(m.toLast >= coalesce(a.from, c.asOfFirst, a.today), false)
      OR "FORMER" IN a.statuses AND coalesce(m.toLast < coalesce(a.to, c.asOfLast, a.today), true)
    ELSE m.status IN a.statuses AND (m.toLast IS NULL OR m.toLast >= coalesce(a.from, c.asOfFirst, a.today)) END
`;

/** The questions as the statement takes them, each with its place among them. */
const numbered = <Asked extends RollAsked>(asked: readonly Asked[]) =>
  asked.map((one, key) => ({
    ...one,
    key,
    today: today(),
    statuses: one.statuses.length > 0 ? one.statuses : ["MEMBER"],
  }));

/** The states on the roll, as a set of bits over the universe. All that one tick asks goes in one statement, and is kept for the revision and the day. */
export function statesOnRoll(reading: Reading, asked: RollAsked): Promise<bigint> {
  return reading.kept.get(`roll ${today()} ${JSON.stringify(asked)}`, () => roll(reading, asked));
}

/** Names the stretch of time in which some days lie, the first and the last: of all days in one stretch the roll is the same. */
type StretchOf = (days: { readonly first: string; readonly last: string }) => string;

/** The stretches of time between which the roll of a coalition changes, by the days on which memberships begin and end. */
export function stretchesOfRoll(reading: Reading, slug: string): Promise<StretchOf> {
  return reading.kept.get(`stretches of roll ${slug}`, async () => {
    const rows = await reading.graph.read(cypher<{ begins: string | null; ends: string | null }>`
      MATCH (:Coalition {slug: ${slug}})<-[m:MEMBER_OF]-(:State) RETURN DISTINCT m.fromFirst AS begins, m.toLast AS ends
    `);
    const [begins, ends] = [rows.flatMap((row) => row.begins ?? []), rows.flatMap((row) => row.ends ?? [])];
    return ({ first, last }) =>
      [
        begins.filter((day) => day <= last).length,
        ends.filter((day) => day < first).length,
        ends.filter((day) => day < last).length,
      ].join();
  });
}

const roll = batched<RollAsked, bigint>((reading, asked) => {
  const rows = reading.graph.read(cypher<{ key: number; members: string[] }>`
    UNWIND ${numbered(asked)} AS a
    CALL (a) { MATCH (c:Coalition {slug: a.coalition})<-[m:MEMBER_OF]-(s:State) WHERE ${belongs} RETURN collect(DISTINCT s.iso3) AS members }
    RETURN a.key AS key, members
  `);
  return setsOf(reading, asked, rows);
});

/** How many of those on the roll may not have belonged on the days asked about. */
export interface DoubtfulOnRoll {
  /** The start of the membership is not on record. */
  readonly undated: number;
  /** It began or ended in a time that is wider than a day and reaches beyond the days asked about. */
  readonly undecided: number;
}

/** What the days of the memberships leave open of a roll of days that are named. */
export const doubtfulOnRoll = batched<RollAsked, DoubtfulOnRoll>(async (reading, asked) => {
  const rows = await reading.graph.read(cypher<DoubtfulOnRoll & { key: number }>`
    UNWIND ${numbered(asked)} AS a
    CALL (a) {
      MATCH (c:Coalition {slug: a.coalition})<-[m:MEMBER_OF]-(s:State) WHERE ${belongs}
      RETURN count(DISTINCT CASE WHEN m.fromFirst IS NULL THEN s END) AS undated,
        count(DISTINCT CASE WHEN m.fromLast > a.to OR m.toFirst < a.from THEN s END) AS undecided
    }
    RETURN a.key AS key, undated, undecided
  `);
  const of = new Map(rows.map(({ key, ...row }) => [key, row]));
  return asked.map((_, key) => of.get(key) ?? { undated: 0, undecided: 0 });
});

/** The memberships by which a state is on the roll. */
export const membershipsOfState = batched<RollAsked & { iso3: string }, readonly Membership[]>(
  async (reading, asked) => {
    const rows = reading.graph.read(cypher<{ key: number; edge: Membership["edge"]; coalition: unknown }>`
      UNWIND ${numbered(asked)} AS a
      MATCH (c:Coalition {slug: a.coalition})<-[m:MEMBER_OF]-(s:State {iso3: a.iso3}) WHERE ${belongs}
      RETURN a.key AS key, m {.*} AS edge, ${coalitions.answer("c")} AS coalition ORDER BY m.fromFirst
    `);
    const [all, make] = await Promise.all([rows, coalitions.maker(reading)]);
    const own = groupedBy(all, ({ key }) => key);
    return asked.map((_, key) =>
      (own.get(key) ?? []).map(({ edge, coalition }) => ({ edge, coalition: make(coalition) })),
    );
  },
);
