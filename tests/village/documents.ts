import * as meetings from "../../src/meetings/meeting.resolver";
import * as processes from "../../src/meetings/process.resolver";
import * as norms from "../../src/norms/norm.resolver";
import * as outcomes from "../../src/proposals/outcome.resolver";
import * as places from "../../src/proposals/places.resolver";
import * as proposalSponsors from "../../src/proposals/proposal-sponsor.resolver";
import * as proposals from "../../src/proposals/proposal.resolver";
import * as proposalsOf from "../../src/proposals/proposals-of.resolver";
import * as drafts from "../../src/reports/draft.resolver";
import * as elaborations from "../../src/reports/elaboration.resolver";
import * as mentions from "../../src/reports/mentions.resolver";
import * as paragraphs from "../../src/reports/paragraph.resolver";
import * as paragraphsOf from "../../src/reports/paragraphs-of.resolver";
import * as reports from "../../src/reports/report.resolver";
import * as reportsOf from "../../src/reports/reports-of.resolver";
import * as rewordings from "../../src/reports/rewording.resolver";
import * as bearings from "../../src/resolutions/bearing.resolver";
import * as resolutions from "../../src/resolutions/resolution.resolver";
import * as sponsors from "../../src/resolutions/sponsor.resolver";
import * as votes from "../../src/resolutions/vote.resolver";
import * as wholes from "../../src/resolutions/whole.resolver";
import * as sources from "../../src/sources/source.resolver";
import * as topics from "../../src/topics/topic.resolver";
import type { Chapter } from "./asking";

const chapters = [
  sources,
  processes,
  meetings,
  topics,
  norms,
  reports,
  reportsOf,
  drafts,
  paragraphs,
  paragraphsOf,
  mentions,
  elaborations,
  rewordings,
  resolutions,
  wholes,
  votes,
  sponsors,
  bearings,
  proposals,
  proposalsOf,
  places,
  proposalSponsors,
  outcomes,
];

/** The chapters of the documents: reports, resolutions, proposals, and those that they lead to. */
export const documents: readonly Chapter[] = chapters.flatMap((chapter) => Object.values<Chapter>(chapter));
