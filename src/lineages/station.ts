import { createUnionType } from "type-graphql";
import { Meeting } from "../meetings/meeting";
import { meetings } from "../meetings/meeting.things";
import { Proposal } from "../proposals/proposal";
import { proposals } from "../proposals/proposal.things";
import { Paragraph } from "../reports/paragraph";
import { Report } from "../reports/report";
import { paragraphs, reports } from "../reports/report.things";
import { Resolution } from "../resolutions/resolution";
import { resolutions } from "../resolutions/resolution.things";

/** What a passage can stand in on its way. */
export const LineageStation = createUnionType({
  name: "LineageStation",
  description:
    "What a passage passes through on its way: a report, a resolution, a paragraph, a meeting or a proposal.",
  types: () => [Report, Resolution, Meeting, Proposal, Paragraph] as const,
});

export type Station = Report | Resolution | Meeting | Proposal | Paragraph;

/** The station that the graph answered, by its label. Throws for any other label, which is a fault of ours. */
export function stationOf(label: string, properties: Record<string, unknown>): Station {
  const things = [reports, resolutions, meetings, proposals, paragraphs].find(({ kind }) => kind.label === label);
  if (things === undefined) throw new Error(`a lineage does not pass through a ${label}`);
  return things.of(properties);
}
