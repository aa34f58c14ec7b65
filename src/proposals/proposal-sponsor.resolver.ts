import { Arg, Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Coalition } from "../coalitions/coalition";
import type { Reading } from "../graph/reading";
import { listed } from "../pages/list";
import { DateOrder, NameOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { type AnyActor, actorKeyOf } from "../resolutions/sponsor.graph";
import { SponsorRole } from "../resolutions/sponsor-role";
import { Organisation } from "../states/organisation";
import { State } from "../states/state";
import { Proposal } from "./proposal";
import { ProposalSponsorConnection, SponsoredProposalConnection } from "./proposal-sponsor";
import { proposalsOfActor, sponsorsOfProposal } from "./proposal-sponsor.graph";
import { ProposalWhere } from "./proposal.where";

@Resolver(() => Proposal)
export class SponsorsOfProposal {
  @FieldResolver(() => ProposalSponsorConnection, {
    complexity: costOfPage,
    description: "Who put it forward: states, coalitions, organisations.",
  })
  sponsors(
    @Root() { slug, name }: Proposal,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("role", () => [SponsorRole], { nullable: true, description: "In one of these roles." })
    role: SponsorRole[] | null,
    @Arg("orderBy", () => NameOrder, { defaultValue: NameOrder.NAME_ASC, description: "In which order." })
    order: NameOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, sponsorsOfProposal, { page, where: { role }, order, key: slug, whose: ` of ${name}` });
  }
}

function proposalsBy(Who: ClassType<AnyActor>, label: keyof typeof proposalsOfActor) {
  @Resolver(() => Who)
  class ProposalsByActor {
    @FieldResolver(() => SponsoredProposalConnection, {
      complexity: costOfPage,
      description: "The proposals that it put forward, in any role.",
    })
    proposals(
      @Root() actor: AnyActor,
      @Args(() => PageArgs) page: PageArgs,
      @Arg("where", () => ProposalWhere, { nullable: true, description: "Which of them." }) where: ProposalWhere | null,
      @Arg("role", () => [SponsorRole], { nullable: true, description: "In one of these roles." })
      role: SponsorRole[] | null,
      @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
      order: DateOrder,
      @Ctx() reading: Reading,
    ) {
      const wanted = {
        page,
        where: { ...where, role },
        order,
        key: actorKeyOf(actor),
        whose: ` put forward by ${actor.name}`,
      };
      return listed(reading, proposalsOfActor[label], wanted);
    }
  }
  return ProposalsByActor;
}

/** `proposals` of each kind of actor. */
export const ProposalsByState = proposalsBy(State, "State");
export const ProposalsByCoalition = proposalsBy(Coalition, "Coalition");
export const ProposalsByOrganisation = proposalsBy(Organisation, "Organisation");
