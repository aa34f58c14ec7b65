import { createUnionType } from "type-graphql";
import { Meeting } from "../meetings/meeting";
import { meetings } from "../meetings/meeting.things";
import { anyOf } from "../pages/things";
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

/** A thing that a passage can stand in. */
export type Station = Report | Resolution | Meeting | Proposal | Paragraph;

/** Whichever station a step leads to. */
export const stations = anyOf<Station>(reports, resolutions, meetings, proposals, paragraphs);
