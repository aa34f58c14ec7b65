import { daysAsked } from "../../dates/period";
import { isGiven } from "../../given";
import { groupedBy } from "../../groups";
import { BadQuestion } from "../../errors";
import { cypher } from "../../graph/cypher";
import { batched } from "../../graph/loader";
import type { Reading } from "../../graph/reading";
import { anyOf } from "../../pages/things";
import type { SponsorshipEvidence } from "../../positions/evidence-kinds";
import { sponsorshipEvidence } from "../../positions/evidence-from-fact";
import type { Proposal } from "../../proposals/proposal";
import { proposals } from "../../proposals/proposal.things";
import type { Resolution } from "../../resolutions/resolution";
import { resolutionAlphabet } from "../../resolutions/resolution.where";
import { SponsorRole } from "../../resolutions/sponsor-role";
import { resolutions } from "../../resolutions/resolution.things";
import { conditionOf } from "../../sets/where";
import { type LeftOpen, type StateWord, stateWord } from "../../states/clause";
import { universeOf } from "../../states/universe";
import type { SponsoredWhere } from "../vote.where";
import { anySponsorship, rolesMeant } from "./any-sponsorship.words";
import { sponsorPhrase } from "./sponsor.phrase";

/** A question about sponsors as the graph takes it: of a resolution or of a proposal, the other being null. */
interface SponsorsAsked {
  readonly resolution: string | null;
  readonly proposal: string | null;
  /** Empty: any. */
  readonly roles: readonly SponsorRole[];
  readonly from: string | null;
  readonly to: string | null;
}

/** Sponsored a resolution, or put a proposal forward; additional sponsors count. */
export const sponsorOf: StateWord<SponsoredWhere> = stateWord(sponsorPhrase, (where, { names, path, argument }) => {
  if (isGiven(where.resolution) && isGiven(where.resolutions))
    throw new BadQuestion(`${argument}: give resolution or resolutions, not both.`, argument);
  if ((isGiven(where.resolution) || isGiven(where.resolutions)) && isGiven(where.proposal))
    throw new BadQuestion(`${argument}: name a resolution or a proposal, not both, or neither.`, argument);
  const days = daysAsked(where, argument) ?? { from: null, to: null };
  const resolution = isGiven(where.resolution)
    ? names.get(["Resolution"], where.resolution, `${argument}.resolution`)
    : null;
  const proposal = isGiven(where.proposal) ? names.get(["Proposal"], where.proposal, `${argument}.proposal`) : null;
  const roles = rolesMeant(where.role);
  const asked: SponsorsAsked = { resolution: resolution?.key ?? null, proposal: proposal?.key ?? null, roles, ...days };
  const some = isGiven(where.resolutions)
    ? conditionOf(where.resolutions, resolutionAlphabet, names, `${argument}.resolutions`)
    : null;
  if (resolution === null && proposal === null)
    return anySponsorship({ roles, ...days, holds: some?.holds ?? null }, path);
  return {
    path,
    members: (reading) =>
      reading.kept.get(`sponsored ${JSON.stringify(asked)}`, async () => {
        const [universe, own] = await Promise.all([universeOf(reading), sponsors(reading, asked)]);
        return universe.setOf(own.keys());
      }),
    evidence: async (reading, iso3) => ((await sponsors(reading, asked)).get(iso3) ?? []).map((told) => told(path)),
    gap: (reading) => unknownSponsors(reading, asked),
  };
});

/** Of a resolution of which at most the lead is on record as sponsor, that the others are not; null where more are, or of a proposal. */
async function unknownSponsors(reading: Reading, asked: SponsorsAsked): Promise<LeftOpen | null> {
  const [universe, own] = await Promise.all([
    universeOf(reading),
    sponsors(reading, { ...asked, from: null, to: null }),
  ]);
  const roles = [...own.values()].flat().map((told) => told("").role);
  if (asked.resolution === null || roles.some((role) => role !== SponsorRole.LEAD)) return null;
  const known = roles.length === 0 ? "no state is" : "the lead alone is";
  return {
    recorded: universe.setOf(own.keys()),
    notes: [`Of the sponsors of ${asked.resolution} ${known} on record.`],
  };
}

/** A sponsorship as evidence of the clause with this path. */
type ToldSponsorship = (path: string) => SponsorshipEvidence;

/** What sponsors sponsor: the graph answers keys. */
const sponsored = anyOf<Resolution | Proposal>(resolutions, proposals);

/** The sponsorships by the code of the state whose they are. */
const sponsors = batched<SponsorsAsked, ReadonlyMap<string, readonly ToldSponsorship[]>>(async (reading, asked) => {
  const rows = reading.graph.read(cypher<{ key: number; iso3: string; edge: Record<string, unknown>; on: unknown }>`
    UNWIND ${asked.map((one, key) => ({ ...one, key }))} AS a
    CALL (a) {
      MATCH (on:Resolution {symbol: a.resolution})<-[edge:SPONSORED]-(s:State)
      WHERE (size(a.roles) = 0 OR edge.role IN a.roles) AND (a.from IS NULL OR on.dateFirst >= a.from) AND (a.to IS NULL OR on.dateLast <= a.to) RETURN on, edge, s
      UNION ALL
      MATCH (on:Proposal {slug: a.proposal})<-[edge:SPONSORED]-(s:State)
      WHERE (size(a.roles) = 0 OR edge.role IN a.roles) AND (a.from IS NULL OR edge.dateFirst >= a.from) AND (a.to IS NULL OR edge.dateLast <= a.to) RETURN on, edge, s
    }
    RETURN a.key AS key, s.iso3 AS iso3, edge {.*} AS edge, ${sponsored.answer("on")} AS on ORDER BY edge.role
  `);
  const [all, make] = await Promise.all([rows, sponsored.maker(reading)]);
  const told = all.map(({ key, iso3, edge, on }) => {
    const thing = make(on);
    return { key, iso3, evidence: (path: string) => sponsorshipEvidence(edge, thing, path) };
  });
  const answers = groupedBy(told, ({ key }) => key);
  return asked.map((_, key) => {
    const own = groupedBy(answers.get(key) ?? [], ({ iso3 }) => iso3);
    return new Map([...own].map(([iso3, its]) => [iso3, its.map(({ evidence }) => evidence)]));
  });
});
