import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { listed } from "../pages/list";
import { DateOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
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

@Resolver(() => Proposal)
export class PlacesOfProposal {
  @FieldResolver(() => ParagraphConnection, {
    complexity: costOfPage,
    description: "The paragraphs of reports and resolutions that speak of it.",
  })
  mentionedIn(
    @Root() { slug, name }: Proposal,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ParagraphWhere, { nullable: true, description: "Which of them." }) where: ParagraphWhere | null,
    @Arg("orderBy", () => ParagraphOrder, { defaultValue: ParagraphOrder.DATE_DESC, description: "In which order." })
    order: ParagraphOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, paragraphsOfProposal, { page, where, order, key: slug, whose: ` on ${name}` });
  }

  @FieldResolver(() => ReportConnection, { complexity: costOfPage, description: "The documents that set it down." })
  concept(
    @Root() { slug, name }: Proposal,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ReportWhere, { nullable: true, description: "Which of them." }) where: ReportWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, reportsOfProposal, { page, where, order, key: slug, whose: ` that set down ${name}` });
  }

  @FieldResolver(() => BearingResolutionConnection, {
    complexity: costOfPage,
    description: "The resolutions that are about it, and what a yes vote means for it.",
  })
  resolutions(
    @Root() { slug, name }: Proposal,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ResolutionWhere, { nullable: true, description: "Which of them." })
    where: ResolutionWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, resolutionsOfProposal, { page, where, order, key: slug, whose: ` about ${name}` });
  }
}

@Resolver(() => Resolution)
export class ProposalsOfResolution {
  @FieldResolver(() => BearingProposalConnection, {
    complexity: costOfPage,
    description: "The proposals that it is about, and what a yes vote means for each.",
  })
  proposals(
    @Root() { symbol }: Resolution,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ProposalWhere, { nullable: true, description: "Which of them." }) where: ProposalWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, proposalsOfResolution, { page, where, order, key: symbol, whose: ` of ${symbol}` });
  }
}
