import { Arg, Args, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { Coalition } from "../coalitions/coalition";
import { membershipFrom } from "../coalitions/member-edges";
import { MembershipStatus } from "../coalitions/membership-status";
import type { MembershipWhere } from "../coalitions/membership.where";
import { type RollAsked, membershipsOfState } from "../coalitions/memberships";
import { PartialDate } from "../dates/partial-date.scalar";
import { today } from "../dates/today";
import { isGiven } from "../given";
import { once } from "../graph/once";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { pageInMemory } from "../pages/list-in-memory";
import { NameOrder } from "../pages/orders";
import { PageArgs, costOfPage, windowOf } from "../pages/page.args";
import type { State } from "../states/state";
import { universeOf } from "../states/universe";
import { parsedDefinition } from "./definition";
import { MemberConnection, MemberEdge } from "./member-edge";
import { evidenceOfAnswer, membersOf, questionOf, sentenceOf } from "./question";
import { rollOf } from "./roll-asked";

@ObjectType({ simpleResolvers: true, description: "The rule by which the members of a coalition are computed." })
class Definition {
  @Field(() => String, { description: "The rule of the definition, in words." })
  sentence!: string;

  @Field(() => String, {
    description: "The rule as JSON, in the form of the `where` of `states`: what one would write to ask it.",
  })
  where!: string;
}

@Resolver(() => Coalition)
export class MembersOfCoalition {
  @FieldResolver(() => MemberConnection, {
    complexity: costOfPage,
    description:
      "The member states of the coalition: today, or on the day of which the list of its members is known (`asOf`), or on another day. Computed where the coalition has a definition, else those recorded.",
  })
  async members(
    @Root() { slug }: Coalition,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("on", () => PartialDate, {
      nullable: true,
      description: "The members of this day count; of a month or a year, those of any time within it.",
    })
    on: string | null,
    @Arg("status", () => [MembershipStatus], {
      nullable: true,
      description: "Only members with one of these standings; MEMBER when nothing is said.",
    })
    status: MembershipStatus[] | null,
    @Ctx() reading: Reading,
  ) {
    const where = { coalition: slug, ...(isGiven(on) ? { on } : {}), ...(isGiven(status) ? { status } : {}) };
    const { question, states, sentence } = await rolls(reading, JSON.stringify(where), () => rollAt(reading, where));
    const list = pageInMemory(
      {
        all: states,
        list: "Members",
        order: NameOrder.NAME_ASC,
        columns: 2,
        place: ({ name, iso3 }) => [name, iso3],
        row: (node, cursor) =>
          Object.assign(new MemberEdge(), {
            node,
            cursor,
            evidence: () => evidenceOfAnswer(reading, question, node.iso3),
          }),
        sentence,
      },
      windowOf(page),
    );
    const roll = rollOf(slug, on, status);
    return {
      ...list,
      edges: async () => Promise.all((await list.edges()).map((edge) => withStanding(reading, roll, edge))),
    };
  }

  @FieldResolver(() => Definition, {
    nullable: true,
    description: "The rule by which its members are computed; null where they are on record.",
  })
  async definition(@Root() { definition }: Coalition, @Ctx() reading: Reading): Promise<Definition | null> {
    if (definition === undefined) return null;
    return {
      where: definition,
      sentence: sentenceOf(questionOf(parsedDefinition(definition), await namesOf(reading), "definition")),
    };
  }
}

/** Who belongs to a coalition is worked out once a request, however many states lead there. */
const rolls = once<ReturnType<typeof rollAt>>();

async function rollAt(reading: Reading, memberOf: MembershipWhere) {
  const known = reading.kept.get(`members ${today()} ${JSON.stringify(memberOf)}`, async () => {
    const question = questionOf({ memberOf }, await namesOf(reading));
    return { question, members: await membersOf(reading, question), sentence: sentenceOf(question) };
  });
  const [{ question, members, sentence }, universe] = await Promise.all([known, universeOf(reading)]);
  return { question, sentence, states: universe.statesOf(members) };
}

async function withStanding(
  reading: Reading,
  roll: RollAsked,
  edge: MemberEdge & { node: State },
): Promise<MemberEdge> {
  const [membership] = await membershipsOfState(reading, { ...roll, iso3: edge.node.iso3 });
  return Object.assign(edge, membershipFrom(membership?.edge));
}
