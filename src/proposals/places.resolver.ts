import { leads } from "../pages/leads";
import { DateOrder } from "../pages/orders";
import { ParagraphConnection } from "../reports/paragraph";
import { ParagraphOrder } from "../reports/paragraph-order";
import { ParagraphWhere } from "../reports/paragraph.where";
import { ReportConnection } from "../reports/report";
import { ReportWhere } from "../reports/report.where";
import { BearingResolutionConnection } from "../resolutions/bearing";
import { Resolution } from "../resolutions/resolution";
import { ResolutionWhere } from "../resolutions/resolution.where";
import { BearingProposalConnection } from "./bearing-proposal";
import { paragraphsOfProposal, proposalsOfResolution, reportsOfProposal, resolutionsOfProposal } from "./places.graph";
import { Proposal } from "./proposal";
import { ProposalWhere } from "./proposal.where";

export const placesOfProposal = [
  leads(() => Proposal, "mentionedIn", {
    to: () => ParagraphConnection,
    list: paragraphsOfProposal,
    about: "The paragraphs of reports and resolutions that speak of the proposal.",
    where: {
      type: () => ParagraphWhere,
      description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: ParagraphOrder, usual: ParagraphOrder.DATE_DESC },
    whose: ({ name }: Proposal) => ` on ${name}`,
  }),
  leads(() => Proposal, "concept", {
    to: () => ReportConnection,
    list: reportsOfProposal,
    about: "The documents that describe the proposal.",
    where: {
      type: () => ReportWhere,
      description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
    whose: ({ name }: Proposal) => ` that set down ${name}`,
  }),
  leads(() => Proposal, "resolutions", {
    to: () => BearingResolutionConnection,
    list: resolutionsOfProposal,
    about: "The resolutions that are about this subject, and what a vote of yes means for it.",
    where: {
      type: () => ResolutionWhere,
      description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
    whose: ({ name }: Proposal) => ` about ${name}`,
  }),
] as const;

export const ProposalsOfResolution = leads(() => Resolution, "proposals", {
  to: () => BearingProposalConnection,
  list: proposalsOfResolution,
  about: "The proposals that the resolution is about, and what a vote of yes means for each.",
  where: {
    type: () => ProposalWhere,
    description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
  },
  order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  whose: ({ symbol }: Resolution) => ` of ${symbol}`,
});
