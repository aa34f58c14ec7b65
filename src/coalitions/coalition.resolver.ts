import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { leads, offers } from "../pages/leads";
import { listed } from "../pages/list";
import { NameOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { named } from "../pages/things";
import { Organisation } from "../states/organisation";
import { Coalition, CoalitionConnection, coalitionInSentence } from "./coalition";
import { allCoalitions, coalitionsOf, otherMembers } from "./coalition.graph";
import { coalitions } from "./coalition.things";
import { CoalitionWhere } from "./coalition.where";
import { OtherMemberConnection } from "./member-edges";
import { inSentence } from "../names/in-sentence";

@Resolver(() => Coalition)
export class CoalitionResolver {
  @Query(() => Coalition, {
    nullable: true,
    description: "One coalition, by its slug or any usual name; null beside an error where there is none.",
  })
  coalition(
    @Arg("slug", () => String, {
      description:
        "The slug of the coalition, or any usual name of it: `poa-supporters`, `EU`, `Group of 77`; `NAM` is the Non-Aligned Movement here.",
    })
    slug: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, coalitions, slug, "slug");
  }

  @FieldResolver(() => OtherMemberConnection, {
    complexity: costOfPage,
    description: "The members that are not states: organisations, territories and other coalitions.",
  })
  otherMembers(@Root() coalition: Coalition, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, otherMembers, { page, key: coalition.slug, whose: ` of ${coalitionInSentence(coalition)}` });
  }
}

/** The lists that begin here. */
export const listsOfCoalition = [
  offers("coalitions", {
    to: () => CoalitionConnection,
    list: allCoalitions,
    about: "The sets of states: groups, blocs, signatories.",
    where: {
      type: () => CoalitionWhere,
      description: "Only the coalitions that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: NameOrder, usual: NameOrder.NAME_ASC },
  }),
  leads(() => Coalition, "memberOf", {
    to: () => CoalitionConnection,
    list: coalitionsOf.Coalition,
    about: "The coalitions that this coalition is a member of as a whole.",
    whose: (coalition: Coalition) => ` that ${coalitionInSentence(coalition)} belongs to`,
  }),
] as const;

export const CoalitionsOfOrganisation = leads(() => Organisation, "coalitions", {
  to: () => CoalitionConnection,
  list: coalitionsOf.Organisation,
  about: "The coalitions that the organisation is a member of.",
  whose: ({ name }: Organisation) =>
    ` that ${inSentence({ label: "Organisation", name, inSentence: null })} belongs to`,
});
