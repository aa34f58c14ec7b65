import { type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { leads } from "../pages/leads";
import { naturalKeyOf } from "../pages/node";
import { DateOrder } from "../pages/orders";
import { Paragraph } from "../reports/paragraph";
import { Report } from "../reports/report";
import { Resolution } from "../resolutions/resolution";
import { Outcome } from "./outcome";
import { type AnyDocument, OutcomeConnection, ProposalOutcome, ResultingProposalConnection } from "./outcome.edges";
import { outcomesOf, outcomesOfProposal, proposalsResultingIn } from "./outcome.graph";
import { Proposal } from "./proposal";
import { ProposalWhere } from "./proposal.where";

@Resolver(() => Proposal)
export class OutcomesOfProposal {
  @FieldResolver(() => [ProposalOutcome], {
    description:
      "What became of the proposal, document by document, the earliest first. Empty where no source says anything.",
  })
  outcome(@Root() { slug }: Proposal, @Ctx() reading: Reading) {
    return outcomesOf(reading, slug);
  }
}

/** The lists that begin here. */
export const listsOfOutcomesOfProposal = [
  leads(() => Proposal, "outcomes", {
    to: () => OutcomeConnection,
    list: outcomesOfProposal,
    about: "The documents in which something became of the proposal, as a list with pages.",
    words: {
      outcome: {
        type: () => [Outcome],
        description: "Only the documents in which one of these became of the proposal.",
      },
    },
    order: { of: DateOrder, usual: DateOrder.DATE_ASC },
    whose: ({ name }: Proposal) => ` in which something became of ${name}`,
  }),
] as const;

function resultsIn(Place: ClassType<AnyDocument>, label: keyof typeof proposalsResultingIn) {
  return leads(() => Place, "resultOf", {
    to: () => ResultingProposalConnection,
    list: proposalsResultingIn[label],
    about: "The proposals that this document or paragraph took up, changed or left out, and what became of each.",
    where: {
      type: () => ProposalWhere,
      description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
    whose: (document: AnyDocument) => ` of which something became in ${naturalKeyOf(document)}`,
  });
}

/** `resultOf` of each kind of document. */
export const ProposalsResultingInReport = resultsIn(Report, "Report");
export const ProposalsResultingInResolution = resultsIn(Resolution, "Resolution");
export const ProposalsResultingInParagraph = resultsIn(Paragraph, "Paragraph");
