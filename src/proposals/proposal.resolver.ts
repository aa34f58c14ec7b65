import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Meeting } from "../meetings/meeting";
import { offers } from "../pages/leads";
import { DateOrder } from "../pages/orders";
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
    description: "One proposal, by its slug or any usual name; null beside an error where there is none.",
  })
  proposal(
    @Arg("slug", () => String, {
      description: "The slug of the proposal, such as `threat-repository`, or any usual name of it.",
    })
    slug: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, proposals, slug, "slug");
  }

  @FieldResolver(() => Topic, {
    nullable: true,
    description: "The topic under which this same proposal is argued about, where there is one.",
  })
  topic(@Root() { slug }: Proposal, @Ctx() reading: Reading) {
    return topicOfProposal(reading, slug);
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: "The meeting at which the proposal was put forward, where a source says so.",
  })
  meeting(@Root() { slug }: Proposal, @Ctx() reading: Reading) {
    return meetingOfProposal(reading, slug);
  }
}

/** The lists that begin here. */
export const listsOfProposal = [
  offers("proposals", {
    to: () => ProposalConnection,
    list: allProposals,
    about: "The proposals that somebody put on the table: mechanisms, repositories, wordings.",
    where: {
      type: () => ProposalWhere,
      description: "Only the proposals that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  }),
] as const;
