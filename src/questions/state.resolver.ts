import { Arg, Args, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { type Edge, connectionOf, edgeTo } from "../pages/connection";
import { pageOfHeld } from "../pages/held";
import { NameOrder } from "../pages/orders";
import { PageArgs, costOfPage, windowOf } from "../pages/page.args";
import { named } from "../pages/things";
import { Evidence } from "../states/evidence";
import { State } from "../states/state";
import { states } from "../states/state.things";
import { universeOf } from "../states/universe";
import { Coverage, coverageOf } from "./coverage";
import { type Question, evidenceOf, everyState, membersOf, questionOf, sentenceOf } from "./question";
import { StateWhere } from "./state.where";

@ObjectType("StateEdge", {
  simpleResolvers: true,
  description: "A state that answers the question, with the facts by which it does.",
})
export class StateEdge extends edgeTo(() => State, "PlainState") {
  question!: Question;
}

@ObjectType("StateConnection", { simpleResolvers: true, description: "A page of the states that answer a question." })
class StateConnection extends connectionOf(
  () => State,
  () => StateEdge,
  "PlainState",
) {
  @Field(() => Coverage, { description: "On how much the answer rests." })
  coverage!: Coverage;
}

@Resolver(() => StateEdge)
export class StateResolver {
  @Query(() => State, {
    nullable: true,
    description: "One state, by any usual name or code; null where there is none.",
  })
  state(
    @Arg("name", () => String, { description: "Such as `Russia`, `RUS`, `DPRK`, `Viet Nam`." }) name: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, states, name, "name");
  }

  @Query(() => StateConnection, {
    complexity: costOfPage,
    description: "The question: which states answer all that `where` asks, each with its evidence.",
  })
  async states(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => StateWhere, { nullable: true, description: "What is asked; nothing means all states." })
    where: StateWhere | null,
    @Arg("orderBy", () => NameOrder, { defaultValue: NameOrder.NAME_ASC, description: "In which order." })
    order: NameOrder,
    @Ctx() reading: Reading,
  ) {
    const question = where === null || where === undefined ? everyState : questionOf(where, await namesOf(reading));
    return answerTo(reading, question, page, order);
  }

  @FieldResolver(() => [Evidence], {
    complexity: ({ childComplexity }) => 3 * childComplexity,
    description:
      "The facts behind each clause that holds, clause by clause, in order of date. A `not` gives none: it means no record of.",
  })
  evidence(@Root() { node, question }: StateEdge & Edge<State>, @Ctx() reading: Reading) {
    return evidenceOf(reading, question, node.iso3);
  }
}

/** The states that answer, as a connection. */
async function answerTo(reading: Reading, question: Question, page: PageArgs, order: NameOrder) {
  const window = windowOf(page);
  const [universe, members] = await Promise.all([universeOf(reading), membersOf(reading, question)]);
  const found = universe.statesOf(members);
  const backwards = order === NameOrder.NAME_DESC;
  const held = pageOfHeld(
    {
      all: backwards ? found.reverse() : found,
      order,
      descending: backwards,
      place: ({ name, iso3 }) => [name, iso3],
      row: (node, cursor) => Object.assign(new StateEdge(), { node, cursor, question }),
      sentence: sentenceOf(question),
    },
    window,
  );
  return { ...held, coverage: () => coverageOf(reading, question) };
}
