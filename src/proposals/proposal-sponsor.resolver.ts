import { type ClassType } from "type-graphql";
import { type AnyActor, actorInSentence } from "../coalitions/any-actor";
import { Coalition } from "../coalitions/coalition";
import { leads } from "../pages/leads";
import { DateOrder, NameOrder } from "../pages/orders";
import { SponsorRole } from "../resolutions/sponsor-role";
import { Organisation } from "../states/organisation";
import { State } from "../states/state";
import { Proposal } from "./proposal";
import { ProposalSponsorConnection, SponsoredProposalConnection } from "./proposal-sponsor";
import { proposalsOfActor, sponsorsOfProposal } from "./proposal-sponsor.graph";
import { ProposalWhere } from "./proposal.where";

export const SponsorsOfProposal = leads(() => Proposal, "sponsors", {
  to: () => ProposalSponsorConnection,
  list: sponsorsOfProposal,
  about: "The actors who put the proposal forward: states, coalitions, organisations.",
  words: { role: { type: () => [SponsorRole], description: "Only those who put it forward in one of these roles." } },
  order: { of: NameOrder, usual: NameOrder.NAME_ASC },
  whose: ({ name }: Proposal) => ` of ${name}`,
});

function proposalsBy(Who: ClassType<AnyActor>, label: keyof typeof proposalsOfActor) {
  return leads(() => Who, "proposals", {
    to: () => SponsoredProposalConnection,
    list: proposalsOfActor[label],
    about: "The proposals that the actor put forward, in any role.",
    where: {
      type: () => ProposalWhere,
      description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
    },
    words: { role: { type: () => [SponsorRole], description: "Only those who put it forward in one of these roles." } },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
    whose: (actor: AnyActor) => ` put forward by ${actorInSentence(actor)}`,
  });
}

/** `proposals` of each kind of actor. */
export const ProposalsByState = proposalsBy(State, "State");
export const ProposalsByCoalition = proposalsBy(Coalition, "Coalition");
export const ProposalsByOrganisation = proposalsBy(Organisation, "Organisation");
