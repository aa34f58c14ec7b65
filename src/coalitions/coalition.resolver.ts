import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { listed } from "../pages/list";
import { NameOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { named } from "../pages/things";
import { Organisation } from "../states/organisation";
import { actorOf } from "./actor";
import { Coalition, CoalitionConnection } from "./coalition";
import { allCoalitions, coalitionsOf, otherMembers } from "./coalition.graph";
import { coalitions } from "./coalition.things";
import { CoalitionWhere } from "./coalition.where";
import { OtherMemberConnection } from "./member-edges";

@Resolver(() => Coalition)
export class CoalitionResolver {
  @Query(() => Coalition, {
    nullable: true,
    description: "One coalition, by its slug or any usual name; null where there is none.",
  })
  coalition(
    @Arg("slug", () => String, { description: "Such as `poa-supporters`, `EU`, `Group of 77`." }) slug: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, coalitions, slug, "slug");
  }

  @Query(() => CoalitionConnection, {
    complexity: costOfPage,
    description: "The sets of states: groups, blocs, signatories.",
  })
  coalitions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => CoalitionWhere, { nullable: true, description: "Which coalitions." })
    where: CoalitionWhere | null,
    @Arg("orderBy", () => NameOrder, { defaultValue: NameOrder.NAME_ASC, description: "In which order." })
    order: NameOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, allCoalitions, { page, where, order });
  }

  @FieldResolver(() => OtherMemberConnection, {
    complexity: costOfPage,
    description: "The members that are not states: organisations, territories and other coalitions.",
  })
  async otherMembers(@Root() { slug, name }: Coalition, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    const list = await listed(reading, otherMembers, { page, key: slug, whose: ` of ${name}` });
    const edges = async () =>
      Promise.all((await list.edges()).map(async (edge) => ({ ...edge, node: await actorOf(reading, edge.node) })));
    return { ...list, edges, nodes: async () => (await edges()).map(({ node }) => node) };
  }

  @FieldResolver(() => CoalitionConnection, {
    complexity: costOfPage,
    description: "The coalitions that it is a member of as a whole.",
  })
  memberOf(@Root() { slug, name }: Coalition, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, coalitionsOf.Coalition, { page, key: slug, whose: ` that ${name} belongs to` });
  }
}

@Resolver(() => Organisation)
export class CoalitionsOfOrganisation {
  @FieldResolver(() => CoalitionConnection, {
    complexity: costOfPage,
    description: "The coalitions that it is a member of.",
  })
  coalitions(@Root() { slug, name }: Organisation, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, coalitionsOf.Organisation, { page, key: slug, whose: ` that ${name} belongs to` });
  }
}
