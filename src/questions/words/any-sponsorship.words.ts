import neo4j from "neo4j-driver";
import { type Cypher, compile, cypher } from "../../graph/cypher";
import { batched } from "../../graph/loader";
import type { Reading } from "../../graph/reading";
import { groupedBy } from "../../groups";
import { anyOf } from "../../pages/things";
import { askedOfStates } from "../../positions/by-state";
import { sponsorshipEvidence } from "../../positions/evidence-from-fact";
import type { Proposal } from "../../proposals/proposal";
import { proposals } from "../../proposals/proposal.things";
import type { Resolution } from "../../resolutions/resolution";
import { resolutions } from "../../resolutions/resolution.things";
import { SponsorRole } from "../../resolutions/sponsor-role";
import { type Clause, mostShown } from "../../states/clause";
import type { Evidence } from "../../states/evidence";
import { setsOf } from "../../states/universe";
import { symbolsThat } from "./votes-asked";

/** When, of which texts, and in which roles; of no role, in any. */
interface AnyMeant {
  readonly roles: readonly SponsorRole[];
  readonly from: string | null;
  readonly to: string | null;
  /** What the resolutions satisfy; null where any text is meant. */
  readonly holds: Cypher | null;
}

/** The same as the graph takes it: the texts by their symbols. */
interface AnyAsked {
  readonly symbols: readonly string[] | null;
  readonly roles: readonly SponsorRole[];
  readonly from: string | null;
  readonly to: string | null;
}

/** The roles that a question means: who leads sponsors too. */
export const rolesMeant = (roles: readonly SponsorRole[] | null | undefined): readonly SponsorRole[] =>
  roles?.includes(SponsorRole.SPONSOR) === true ? [...new Set([...roles, SponsorRole.LEAD])] : (roles ?? []);

/** Sponsored any resolution or any of some, or put any proposal forward. */
export const anySponsorship = ({ roles, from, to, holds }: AnyMeant, path: string): Omit<Clause, "says"> => {
  const askedOf = async (reading: Reading): Promise<AnyAsked> => ({
    roles,
    from,
    to,
    symbols: holds === null ? null : await symbolsThat(reading, holds),
  });
  const key = JSON.stringify([roles, from, to, holds === null ? null : compile(holds)]);
  const members = (reading: Reading) =>
    reading.kept.get(`sponsored ${key}`, async () => sponsorsOfAny(reading, await askedOf(reading)));
  return {
    path,
    caveats: ["Of some resolutions the sponsors are not on record, or the lead alone is."],
    gap: async (reading) => ({ recorded: await members(reading), notes: [] }),
    members,
    evidence: async (reading, iso3) =>
      (await sponsorshipsOfState(reading, { ...(await askedOf(reading)), iso3 })).map((told) => told(path)),
  };
};

/** Whether `edge`, a sponsorship of `on`, answers `a`. Of a proposal, only the edge says when who joined it. */
const answers = cypher`(on:Resolution OR on:Proposal) AND (size(a.roles) = 0 OR edge.role IN a.roles)
  AND (a.symbols IS NULL OR on.symbol IN a.symbols)
  AND (a.from IS NULL OR coalesce(CASE WHEN on:Resolution THEN on.dateFirst ELSE edge.dateFirst END >= a.from, false))
  AND (a.to IS NULL OR coalesce(CASE WHEN on:Resolution THEN on.dateLast ELSE edge.dateLast END <= a.to, false))`;

const sponsorsOfAny = batched<AnyAsked, bigint>((reading, asked) => {
  const rows = reading.graph.read(cypher<{ key: number; members: string[] }>`
    UNWIND ${asked.map((one, key) => ({ ...one, key }))} AS a
    CALL (a) { MATCH (s:State)-[edge:SPONSORED]->(on) WHERE ${answers} RETURN collect(DISTINCT s.iso3) AS members }
    RETURN a.key AS key, members
  `);
  return setsOf(reading, asked, rows);
});

const sponsored = anyOf<Resolution | Proposal>(resolutions, proposals);

interface SponsorshipRow {
  readonly key: string;
  readonly iso3: string;
  readonly edge: Readonly<Record<string, unknown>>;
  readonly on: unknown;
}

/** The latest sponsorships of a state that answer, in order of date. */
const sponsorshipsOfState = batched<AnyAsked & { readonly iso3: string }, readonly ((path: string) => Evidence)[]>(
  async (reading, asked) => {
    const rows = reading.graph.read(cypher<SponsorshipRow>`
      UNWIND ${askedOfStates(asked)} AS a
      UNWIND a.states AS iso3
      CALL (a, iso3) {
        MATCH (:State {iso3: iso3})-[edge:SPONSORED]->(on) WHERE ${answers}
        WITH edge, on, coalesce(CASE WHEN on:Resolution THEN on.dateLast ELSE edge.dateLast END, "") AS at,
          coalesce(on.symbol, on.slug) AS what, edge.role AS role
        ORDER BY at DESC, what, role LIMIT ${neo4j.int(mostShown)} RETURN edge, on, at, what, role
      }
      RETURN a.key AS key, iso3, edge {.*} AS edge, ${sponsored.answer("on")} AS on ORDER BY at, what, role
    `);
    const [all, make] = await Promise.all([rows, sponsored.maker(reading)]);
    const found = groupedBy(all, ({ key, iso3 }) => `${iso3} ${key}`);
    return asked.map(({ iso3, ...one }) =>
      (found.get(`${iso3} ${JSON.stringify(one)}`) ?? []).map(({ edge, on }) => {
        const thing = make(on);
        return (path) => sponsorshipEvidence(edge, thing, path);
      }),
    );
  },
);
