import { daysAsked, timeInWords } from "../../dates/period";
import { isGiven } from "../../given";
import { BadQuestion } from "../../errors";
import { cypher } from "../../graph/cypher";
import { batched } from "../../graph/loader";
import { SponsorshipEvidence } from "../../positions/evidence-kinds";
import { footnotes, sponsorshipInWords } from "../../positions/evidence-from-fact";
import { proposals } from "../../proposals/proposal.things";
import { resolutions } from "../../resolutions/resolution.things";
import type { SponsorRole } from "../../resolutions/sponsor-role";
import type { StateWord } from "../../states/clause";
import { type Evidence } from "../../states/evidence";
import { Confidence } from "../../states/confidence";
import type { SponsoredWhere } from "../vote.where";

/** A question about sponsors as the graph takes it: of a resolution or of a proposal, the other being null. */
interface SponsorsAsked {
  readonly resolution: string | null;
  readonly proposal: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Sponsored a resolution, or put a proposal forward; additional sponsors count. */
export const sponsorOf: StateWord<SponsoredWhere> = (where, { names, path, argument }) => {
  if (isGiven(where.resolution) === isGiven(where.proposal))
    throw new BadQuestion(`${argument}: name a resolution or a proposal, one of them.`, argument);
  const days = daysAsked(where, argument) ?? { from: null, to: null };
  const resolution = isGiven(where.resolution)
    ? names.get(["Resolution"], where.resolution, `${argument}.resolution`)
    : null;
  const proposal = isGiven(where.proposal) ? names.get(["Proposal"], where.proposal, `${argument}.proposal`) : null;
  const asked: SponsorsAsked = { resolution: resolution?.key ?? null, proposal: proposal?.key ?? null, ...days };
  return {
    path,
    says: `sponsored ${asked.resolution ?? `the proposal "${proposal?.name ?? ""}"`}${timeInWords(where)}`,
    members: (reading) =>
      reading.kept.get(`sponsored ${JSON.stringify(asked)}`, async () =>
        (await sponsors(reading, asked)).map(({ iso3 }) => iso3),
      ),
    evidence: async (reading, iso3) =>
      (await sponsors(reading, asked)).filter((row) => row.iso3 === iso3).map((row) => evidenceFrom(row, path)),
  };
};

interface Sponsorship {
  readonly iso3: string;
  readonly edge: Readonly<Record<string, unknown>>;
  readonly on: Readonly<Record<string, unknown>>;
}

const sponsors = batched<SponsorsAsked, readonly Sponsorship[]>(async (reading, asked) => {
  const rows = await reading.graph.read(cypher<Sponsorship & { key: number }>`
    UNWIND ${asked.map((one, key) => ({ ...one, key }))} AS a
    CALL (a) {
      MATCH (on:Resolution {symbol: a.resolution})<-[edge:SPONSORED]-(s:State)
      WHERE (a.from IS NULL OR on.dateFirst >= a.from) AND (a.to IS NULL OR on.dateLast <= a.to) RETURN on, edge, s
      UNION ALL
      MATCH (on:Proposal {slug: a.proposal})<-[edge:SPONSORED]-(s:State)
      WHERE (a.from IS NULL OR edge.dateFirst >= a.from) AND (a.to IS NULL OR edge.dateLast <= a.to) RETURN on, edge, s
    }
    RETURN a.key AS key, s.iso3 AS iso3, edge {.*} AS edge, on {.*} AS on ORDER BY edge.role
  `);
  return asked.map((_, key) => rows.filter((row) => row.key === key));
});

function evidenceFrom({ edge, on }: Sponsorship, path: string): Evidence {
  const role = edge["role"] as SponsorRole;
  const [resolution, proposal] = on["symbol"] === undefined ? [null, proposals.of(on)] : [resolutions.of(on), null];
  return Object.assign(new SponsorshipEvidence(), footnotes(edge), {
    clause: path,
    summary: sponsorshipInWords(role, on),
    confidence: Confidence.HIGH,
    role,
    resolution,
    proposal,
    stance: null,
    // A resolution is sponsored when it is adopted at the latest; of a proposal, only the edge says when who joined it.
    date: ((proposal === null ? on : edge)["date"] ?? null) as string | null,
  });
}
