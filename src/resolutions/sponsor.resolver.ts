import { type ClassType } from "type-graphql";
import { type AnyActor, actorInSentence } from "../coalitions/any-actor";
import { Coalition } from "../coalitions/coalition";
import { leads } from "../pages/leads";
import { DateOrder, NameOrder } from "../pages/orders";
import { Organisation } from "../states/organisation";
import { State } from "../states/state";
import { Resolution } from "./resolution";
import { ResolutionWhere } from "./resolution.where";
import { SponsorConnection, SponsoredResolutionConnection } from "./sponsor";
import { sponsorsOfResolution } from "./sponsor.graph";
import { SponsorRole } from "./sponsor-role";
import { resolutionsSponsoredBy } from "./sponsored.graph";

export const SponsorsOfResolution = leads(() => Resolution, "sponsors", {
  to: () => SponsorConnection,
  list: sponsorsOfResolution,
  about: "The states that put the resolution forward, and coalitions where a source says so.",
  words: { role: { type: () => [SponsorRole], description: "Only sponsorships in one of these roles." } },
  order: { of: NameOrder, usual: NameOrder.NAME_ASC },
  whose: ({ symbol }: Resolution) => ` of ${symbol}`,
});

function sponsoredOf(Who: ClassType<AnyActor>, label: keyof typeof resolutionsSponsoredBy) {
  return leads(() => Who, "sponsored", {
    to: () => SponsoredResolutionConnection,
    list: resolutionsSponsoredBy[label],
    about: "The resolutions that the actor put forward, in any role.",
    where: {
      type: () => ResolutionWhere,
      description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
    },
    words: { role: { type: () => [SponsorRole], description: "Only sponsorships in one of these roles." } },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
    whose: (actor: AnyActor) => ` sponsored by ${actorInSentence(actor)}`,
  });
}

/** `sponsored` of each kind of actor. */
export const SponsoredByState = sponsoredOf(State, "State");
export const SponsoredByCoalition = sponsoredOf(Coalition, "Coalition");
export const SponsoredByOrganisation = sponsoredOf(Organisation, "Organisation");
