import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { coalitions } from "../coalitions/coalition.things";
import { CoalitionWhere, coalitionAlphabet } from "../coalitions/coalition.where";
import { membershipFrom } from "../coalitions/member-edges";
import { MembershipStatus } from "../coalitions/membership-status";
import { membershipsOfState } from "../coalitions/memberships";
import { PartialDate } from "../dates/partial-date.scalar";
import { today } from "../dates/today";
import { isGiven } from "../given";
import { cypher } from "../graph/cypher";
import { once } from "../graph/once";
import type { Reading } from "../graph/reading";
import { stateInSentence } from "../names/in-sentence";
import { namesOf } from "../names/names";
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
    const [universe, rolls, chosen] = await Promise.all([
      universeOf(reading),
      everyRoll(reading, on, status),
      chosenOnce(reading, JSON.stringify(where), () => chosenBy(reading, where)),
    ]);
    const own = universe.setOf([iso3]);
    const list = pageInMemory(
      {
        all: rolls.filter(({ key, members }) => (members & own) !== 0n && chosen.slugs.has(key)),
        list: "Coalitions of a state",
        order: NameOrder.NAME_ASC,
        columns: 2,
        place: ({ name: its, key }) => [its, key],
        row: (node, cursor) => ({ node, cursor }),
        sentence: `Coalitions that ${stateInSentence(name)} belongs to${chosen.says === "" ? "" : ` and that ${chosen.says}`}`,
      },
      windowOf(page),
    );
    const edges = async () => {
      const make = await coalitions.maker(reading);
      return Promise.all(
        (await list.edges()).map(async ({ node: { key }, cursor }) => {
          const [membership] = await membershipsOfState(reading, { ...rollOf(key, on, status), iso3 });
          return { node: make(key), cursor, ...membershipFrom(membership?.edge) };
        }),
      );
    };
    const nodes = async () => {
      const make = await coalitions.maker(reading);
      return (await list.nodes()).map(({ key }) => make(key));
    };
    return { ...list, edges, nodes };
  }
}

/** A coalition with the set of those that belong to it. */
interface Belonging {
  readonly key: string;
  readonly name: string;
  readonly members: bigint;
}

/** Who belongs to each coalition, by its name; known as long as the revision stands, and the day. */
const everyRoll = (reading: Reading, on: string | null, status: MembershipStatus[] | null): Promise<Belonging[]> =>
  reading.kept.get(`every roll ${JSON.stringify([today(), on, status])}`, () => rollsOf(reading, on, status));

/** All rolls are one statement, and so are all votes that definitions ask for. */
async function rollsOf(reading: Reading, on: string | null, status: MembershipStatus[] | null) {
  const names = await namesOf(reading);
  const asked = names
    .all("Coalition")
    .filter(({ definition, hasRoll }) => (definition === null ? hasRoll : !isGiven(status)));
  const inOrder = [...asked].sort((a, b) => compared([a.name, a.key], [b.name, b.key]));
  return Promise.all(
    inOrder.map(async ({ key, name }) => {
      const memberOf = { coalition: key, ...(isGiven(on) ? { on } : {}), ...(isGiven(status) ? { status } : {}) };
      return { key, name, members: await membersOf(reading, questionOf({ memberOf }, names)) };
    }),
  );
}

/** Of however many states it is asked, a condition is read once a request. */
const chosenOnce = once<ReturnType<typeof chosenBy>>();

/** The coalitions that a condition describes, by their slugs and in words. */
async function chosenBy(reading: Reading, where: CoalitionWhere | null) {
  const { holds, says } = conditionOf(where, coalitionAlphabet, await namesOf(reading));
  return { says, slugs: await slugsThat(reading, holds) };
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
