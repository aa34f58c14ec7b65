import { Arg, Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { listed } from "../pages/list";
import { DateOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
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
    description: "What became of it, document by document, the earliest first. Empty where nothing is on record.",
  })
  outcome(@Root() { slug }: Proposal, @Ctx() reading: Reading) {
    return outcomesOf(reading, slug);
  }

  @FieldResolver(() => OutcomeConnection, {
    complexity: costOfPage,
    description: "Where something became of it, as a list with pages.",
  })
  outcomes(
    @Root() { slug, name }: Proposal,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("outcome", () => [Outcome], { nullable: true, description: "Where one of these became of it." })
    outcome: Outcome[] | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_ASC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, outcomesOfProposal, {
      page,
      where: { outcome },
      order,
      key: slug,
      whose: ` in which something became of ${name}`,
    });
  }
}

const keyOf = (document: AnyDocument): string => (document instanceof Paragraph ? document.key : document.symbol);

function resultsIn(Place: ClassType<AnyDocument>, label: keyof typeof proposalsResultingIn) {
  @Resolver(() => Place)
  class ProposalsResultingIn {
    @FieldResolver(() => ResultingProposalConnection, {
      complexity: costOfPage,
      description: "The proposals of which something became here, and what.",
    })
    resultOf(
      @Root() document: AnyDocument,
      @Args(() => PageArgs) page: PageArgs,
      @Arg("where", () => ProposalWhere, { nullable: true, description: "Which of them." }) where: ProposalWhere | null,
      @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
      order: DateOrder,
      @Ctx() reading: Reading,
    ) {
      const key = keyOf(document);
      return listed(reading, proposalsResultingIn[label], {
        page,
        where,
        order,
        key,
        whose: ` of which something became in ${key}`,
      });
    }
  }
  return ProposalsResultingIn;
}

/** `resultOf` of each kind of document. */
export const ProposalsResultingInReport = resultsIn(Report, "Report");
export const ProposalsResultingInResolution = resultsIn(Resolution, "Resolution");
export const ProposalsResultingInParagraph = resultsIn(Paragraph, "Paragraph");
