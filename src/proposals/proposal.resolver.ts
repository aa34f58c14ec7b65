import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Meeting } from "../meetings/meeting";
import { listed } from "../pages/list";
import { DateOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { named } from "../pages/things";
import { Topic } from "../topics/topic";
import { Proposal, ProposalConnection } from "./proposal";
import { allProposals, meetingOfProposal, topicOfProposal } from "./proposal.graph";
import { proposals } from "./proposal.things";
import { ProposalWhere } from "./proposal.where";

@Resolver(() => Proposal)
export class ProposalResolver {
  @Query(() => Proposal, {
    nullable: true,
    description: "One proposal, by its slug or any usual name; null where there is none.",
  })
  proposal(
    @Arg("slug", () => String, { description: "Such as `threat-repository`." }) slug: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, proposals, slug, "slug");
  }

  @Query(() => ProposalConnection, {
    complexity: costOfPage,
    description: "What was put on the table: mechanisms, repositories, wordings.",
  })
  proposals(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => ProposalWhere, { nullable: true, description: "Which proposals." }) where: ProposalWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, allProposals, { page, where, order });
  }

  @FieldResolver(() => Topic, {
    nullable: true,
    description: "The topic that is this proposal as it is argued about, where one is.",
  })
  topic(@Root() { slug }: Proposal, @Ctx() reading: Reading) {
    return topicOfProposal(reading, slug);
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: "The meeting at which it was put forward, where that is on record.",
  })
  meeting(@Root() { slug }: Proposal, @Ctx() reading: Reading) {
    return meetingOfProposal(reading, slug);
  }
}
