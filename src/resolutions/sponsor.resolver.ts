import { Arg, Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Coalition } from "../coalitions/coalition";
import type { Reading } from "../graph/reading";
import { listed } from "../pages/list";
import { DateOrder, NameOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { Organisation } from "../states/organisation";
import { State } from "../states/state";
import { Resolution } from "./resolution";
import { ResolutionWhere } from "./resolution.where";
import { SponsorConnection, SponsoredResolutionConnection } from "./sponsor";
import { type AnyActor, actorKeyOf, sponsorsOfResolution } from "./sponsor.graph";
import { SponsorRole } from "./sponsor-role";
import { resolutionsSponsoredBy } from "./sponsored.graph";

@Resolver(() => Resolution)
export class SponsorsOfResolution {
  @FieldResolver(() => SponsorConnection, {
    complexity: costOfPage,
    description: "Who put it forward: states, and where a source says so coalitions.",
  })
  sponsors(
    @Root() { symbol }: Resolution,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("role", () => [SponsorRole], { nullable: true, description: "In one of these roles." })
    role: SponsorRole[] | null,
    @Arg("orderBy", () => NameOrder, { defaultValue: NameOrder.NAME_ASC, description: "In which order." })
    order: NameOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, sponsorsOfResolution, { page, where: { role }, order, key: symbol, whose: ` of ${symbol}` });
  }
}

function sponsoredOf(Who: ClassType<AnyActor>, label: keyof typeof resolutionsSponsoredBy) {
  @Resolver(() => Who)
  class SponsoredByActor {
    @FieldResolver(() => SponsoredResolutionConnection, {
      complexity: costOfPage,
      description: "The resolutions that it put forward, in any role.",
    })
    sponsored(
      @Root() actor: AnyActor,
      @Args(() => PageArgs) page: PageArgs,
      @Arg("where", () => ResolutionWhere, { nullable: true, description: "Which of them." })
      where: ResolutionWhere | null,
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
        whose: ` sponsored by ${actor.name}`,
      };
      return listed(reading, resolutionsSponsoredBy[label], wanted);
    }
  }
  return SponsoredByActor;
}

/** `sponsored` of each kind of actor. */
export const SponsoredByState = sponsoredOf(State, "State");
export const SponsoredByCoalition = sponsoredOf(Coalition, "Coalition");
export const SponsoredByOrganisation = sponsoredOf(Organisation, "Organisation");
