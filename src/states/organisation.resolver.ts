import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Reading } from "../graph/reading";
import { offers } from "../pages/leads";
import { NameOrder } from "../pages/orders";
import { named } from "../pages/things";
import { Organisation, OrganisationConnection } from "./organisation";
import { allOrganisations } from "./organisation.graph";
import { OrganisationWhere } from "./organisation.where";
import { organisations } from "./state.things";

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, {
    nullable: true,
    description: "One organisation, by its slug or any usual name; null beside an error where there is none.",
  })
  organisation(
    @Arg("slug", () => String, {
      description: "The slug of the organisation, or any usual name of it: `apc`, or `ICRC`.",
    })
    slug: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, organisations, slug, "slug");
  }
}

/** The lists that begin here. */
export const listsOfOrganisation = [
  offers("organisations", {
    to: () => OrganisationConnection,
    list: allOrganisations,
    about: "The actors that are not states: civil society, companies, the UN Secretariat, and others.",
    where: {
      type: () => OrganisationWhere,
      description: "Only the organisations that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: NameOrder, usual: NameOrder.NAME_ASC },
  }),
] as const;
