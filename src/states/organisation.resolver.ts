import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import type { Reading } from "../graph/reading";
import { listed } from "../pages/list";
import { NameOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { named } from "../pages/things";
import { Organisation, OrganisationConnection } from "./organisation";
import { allOrganisations } from "./organisation.graph";
import { OrganisationWhere } from "./organisation.where";
import { organisations } from "./state.things";

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, {
    nullable: true,
    description: "One organisation, by its slug or any usual name; null where there is none.",
  })
  organisation(
    @Arg("slug", () => String, { description: "Such as `apc`, or `ICRC`." }) slug: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, organisations, slug, "slug");
  }

  @Query(() => OrganisationConnection, {
    complexity: costOfPage,
    description: "The actors that are not states: civil society, companies, the UN Secretariat, and others.",
  })
  organisations(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => OrganisationWhere, { nullable: true, description: "Which organisations." })
    where: OrganisationWhere | null,
    @Arg("orderBy", () => NameOrder, { defaultValue: NameOrder.NAME_ASC, description: "In which order." })
    order: NameOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, allOrganisations, { page, where, order });
  }
}
