import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { coalitions } from "../coalitions/coalition.things";
import { CoalitionWhere, coalitionAlphabet } from "../coalitions/coalition.where";
import { membershipFrom } from "../coalitions/member-edges";
import { MembershipStatus } from "../coalitions/membership-status";
import { membershipsOfState } from "../coalitions/memberships";
import { PartialDate } from "../dates/partial-date.scalar";
import { isGiven } from "../given";
import { cypher } from "../graph/cypher";
import { once } from "../graph/once";
import type { Reading } from "../graph/reading";
import { type Names, namesOf } from "../names/names";
import { pageInMemory } from "../pages/list-in-memory";
import { NameOrder, compared } from "../pages/orders";
import { PageArgs, costOfComputed, windowOf } from "../pages/page.args";
import { conditionOf } from "../sets/where";
import { State } from "../states/state";
import { universeOf } from "../states/universe";
import { CoalitionOfStateConnection } from "./coalition-of-state";
import { membersOf, questionOf } from "./question";
import { rollOf } from "./roll-asked";

/** Each coalition is looked through for the state; who belongs to it is known once a request. */
const costOfAll = 5;

@Resolver(() => State)
export class CoalitionsOfState {
  @FieldResolver(() => CoalitionOfStateConnection, {
    complexity: costOfComputed(costOfAll),
    description:
      "The coalitions that the state belongs to, by a recorded membership or by definition: today, or on the day of which the list of members is known (`asOf` of the coalition), or on another day.",
  })
  async coalitions(
    @Root() { iso3, name }: State,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => CoalitionWhere, {
      nullable: true,
      description: "Only the coalitions that satisfy these conditions; all of them when nothing is said.",
    })
    where: CoalitionWhere | null,
    @Arg("on", () => PartialDate, {
      nullable: true,
      description: "The members of this day count; of a month or a year, those of any time within it.",
    })
    on: string | null,
    @Arg("status", () => [MembershipStatus], {
      nullable: true,
      description:
        "Only coalitions in which the state has one of these standings; MEMBER when nothing is said. Coalitions by definition know only members.",
    })
    status: MembershipStatus[] | null,
    @Ctx() reading: Reading,
  ) {
    const names = await namesOf(reading);
    const condition = conditionOf(where, coalitionAlphabet, names);
    const [own, chosen] = await Promise.all([
      coalitionsWith(reading, names, iso3, on, status),
      slugsThat(reading, condition.holds),
    ]);
    const list = pageInMemory(
      {
        all: own.filter((slug) => chosen.has(slug)),
        list: "Coalitions of a state",
        order: NameOrder.NAME_ASC,
        columns: 2,
        place: (slug) => [names.get(["Coalition"], slug, "where").name, slug],
        row: (slug, cursor) => ({ node: slug, cursor }),
        sentence: `Coalitions that ${name} belongs to${condition.says === "" ? "" : ` and that ${condition.says}`}`,
      },
      windowOf(page),
    );
    const edges = async () =>
      Promise.all(
        (await list.edges()).map(async ({ node: slug, cursor }) => {
          const asked = { ...rollOf(slug, on, status), iso3 };
          const [node, [membership]] = await Promise.all([
            coalitions.byKey(reading, slug),
            membershipsOfState(reading, asked),
          ]);
          return { node, cursor, ...membershipFrom(membership?.edge) };
        }),
      );
    return {
      ...list,
      edges,
      nodes: async () => Promise.all((await list.nodes()).map((slug) => coalitions.byKey(reading, slug))),
    };
  }
}

/** A coalition with the set of those that belong to it. */
interface Belonging {
  readonly slug: string;
  readonly members: bigint;
}

const everyRoll = once<Promise<readonly Belonging[]>>();

/** The slugs of the coalitions to which a state belongs, by name. */
async function coalitionsWith(
  reading: Reading,
  names: Names,
  iso3: string,
  on: string | null,
  status: MembershipStatus[] | null,
): Promise<string[]> {
  const own = (await universeOf(reading)).setOf([iso3]);
  const all = await everyRoll(reading, JSON.stringify([on, status]), () => rollsOf(reading, names, on, status));
  return all.filter(({ members }) => (members & own) !== 0n).map(({ slug }) => slug);
}

/** Who belongs to each coalition, by its name. All rolls are one statement, and so are all votes that definitions ask for. */
async function rollsOf(reading: Reading, names: Names, on: string | null, status: MembershipStatus[] | null) {
  const asked = names.all("Coalition").filter(({ definition }) => definition === null || !isGiven(status));
  const inOrder = [...asked].sort((a, b) => compared([a.name, a.key], [b.name, b.key]));
  return Promise.all(
    inOrder.map(async ({ key: slug }) => {
      const memberOf = { coalition: slug, ...(isGiven(on) ? { on } : {}), ...(isGiven(status) ? { status } : {}) };
      return { slug, members: await membersOf(reading, questionOf({ memberOf }, names)) };
    }),
  );
}

/** The slugs of the coalitions that a condition describes; the same for every state that asks. */
function slugsThat(reading: Reading, holds: ReturnType<typeof cypher>): Promise<Set<string>> {
  return reading.kept.get(`coalitions ${JSON.stringify(holds)}`, async () => {
    const rows = await reading.graph.read(
      cypher<{ slug: string }>`MATCH (node:Coalition) WHERE ${holds} RETURN node.slug AS slug`,
    );
    return new Set(rows.map(({ slug }) => slug));
  });
}
