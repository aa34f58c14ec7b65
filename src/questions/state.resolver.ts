import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { paced } from "../graph/pace";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import type { Edge } from "../pages/connection";
import { NameOrder } from "../pages/orders";
import { PageArgs, costOfPage, costOfSome } from "../pages/page.args";
import { named } from "../pages/things";
import { wordsIn } from "../sets/breadth";
import { mostShown } from "../states/clause";
import { Evidence } from "../states/evidence";
import { State } from "../states/state";
import { states } from "../states/state.things";
import { StateConnection, StateEdge, answerTo } from "./answer";
import { evidenceOfAnswer, everyState, questionOf } from "./question";
import { StateWhere } from "./state.where";
import "./norms-held";
import "./states-within";

/** As many words as this are what a page of answers is reckoned for; each more brings its own evidence. */
const usualWords = 10;

const costOfQuestion = (asked: Parameters<typeof costOfPage>[0] & { args: { where?: unknown } }): number => {
  const words = wordsIn(asked.args.where);
  return words + Math.max(1, words / usualWords) * costOfPage(asked);
};

@Resolver(() => StateEdge)
export class StateResolver {
  @Query(() => State, {
    nullable: true,
    description: "One state, by any usual name or code; null beside an error where there is none.",
  })
  state(
    @Arg("name", () => String, {
      description:
        "Any usual name or code of the state, such as `Russia`, `RUS`, `643`, `DPRK`, `Viet Nam`, `Korea, Rep.`, in any language of the United Nations. Only a state can be meant here, so `NAM` is Namibia.",
    })
    name: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, states, name, "name");
  }

  @Query(() => StateConnection, {
    complexity: costOfQuestion,
    description: "The states that satisfy all the conditions of `where`, each with the evidence by which it does.",
  })
  async states(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => StateWhere, {
      nullable: true,
      description: "The conditions that a state must satisfy; when nothing is said, all states.",
    })
    where: StateWhere | null | undefined,
    @Arg("orderBy", () => NameOrder, { defaultValue: NameOrder.NAME_ASC, description: "The order of the rows." })
    order: NameOrder,
    @Ctx() reading: Reading,
  ) {
    const question = where === null || where === undefined ? everyState : questionOf(where, await namesOf(reading));
    return answerTo(reading, question, page, order);
  }

  @FieldResolver(() => [Evidence], {
    complexity: costOfSome(3),
    description: `The facts behind each clause that holds, clause by clause, in order of date; of each clause the latest ${mostShown} at most, and the lists \`statements\`, \`votes\` and \`timeline\` of the state have all of them. A \`not\` gives none: it means no record of.`,
  })
  async evidence(@Root() { node, question }: StateEdge & Edge<State>, @Ctx() reading: Reading) {
    const evidence = await evidenceOfAnswer(reading, question, node.iso3);
    await paced(reading, evidence.length);
    return evidence;
  }
}
