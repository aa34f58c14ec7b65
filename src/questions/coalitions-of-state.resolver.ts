import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Coalition, CoalitionConnection } from "../coalitions/coalition";
import { allCoalitions } from "../coalitions/coalition.graph";
import { CoalitionWhere, coalitionAlphabet } from "../coalitions/coalition.where";
import { MembershipStatus } from "../coalitions/membership-status";
import { DateScalar } from "../dates/date.scalar";
import { isGiven } from "../dates/period";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { listed } from "../pages/list";
import { PageArgs, costOfPage } from "../pages/page.args";
import { conditionOf } from "../sets/where";
import { State } from "../states/state";
import { universeOf } from "../states/universe";
import { membersOf, questionOf } from "./question";

@Resolver(() => State)
export class CoalitionsOfState {
  @FieldResolver(() => CoalitionConnection, {
    complexity: costOfPage,
    description:
      "The coalitions that it belongs to, on record or by definition: today, or on the day of the roll, or on another day.",
  })
  async coalitions(
    @Root() state: State,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => CoalitionWhere, { nullable: true, description: "Which coalitions." })
    where: CoalitionWhere | null,
    @Arg("on", () => DateScalar, {
      nullable: true,
      description: "On this day; of a month or a year, at any time within it.",
    })
    on: string | null,
    @Arg("status", () => [MembershipStatus], {
      nullable: true,
      description: "As one of these; MEMBER when nothing is said. Coalitions by definition know only members.",
    })
    status: MembershipStatus[] | null,
    @Ctx() reading: Reading,
  ) {
    const among: CoalitionWhere = { slug: await coalitionsWith(reading, state.iso3, on, status) };
    const list = await listed<Coalition, CoalitionWhere>(reading, allCoalitions, {
      page,
      where: isGiven(where) ? { and: [among, where] } : among,
    });
    const { says } = conditionOf(where, coalitionAlphabet, await namesOf(reading));
    return {
      ...list,
      sentence: () => `Coalitions that ${state.name} belongs to${says === "" ? "" : ` and that ${says}`}`,
    };
  }
}

/** The slugs of the coalitions to which a state belongs. All rolls are one statement, and so are all votes that definitions ask for. */
async function coalitionsWith(
  reading: Reading,
  iso3: string,
  on: string | null,
  status: MembershipStatus[] | null,
): Promise<string[]> {
  const [names, universe] = await Promise.all([namesOf(reading), universeOf(reading)]);
  const own = universe.setOf([iso3]);
  const asked = names.all("Coalition").filter(({ definition }) => definition === null || !isGiven(status));
  const belongs = await Promise.all(
    asked.map(async ({ key }) => {
      const memberOf = { coalition: key, ...(isGiven(on) ? { on } : {}), ...(isGiven(status) ? { status } : {}) };
      return ((await membersOf(reading, questionOf({ memberOf }, names))) & own) !== 0n;
    }),
  );
  return asked.filter((_, index) => belongs[index]).map(({ key }) => key);
}
