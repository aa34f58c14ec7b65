import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { laterTurn } from "../graph/pace";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { NameOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { StateConnection, answerTo } from "../questions/answer";
import { questionOf } from "../questions/question";
import { Asking } from "./asking";
import { longestQuestion } from "./limits";
import { readQuestion } from "./read-question";

/** Reading costs as much as some rows do, and as much again for every so many letters, of which a question has no more than it may. */
const costOfReading = { any: 20, lettersEach: 80 } as const;

const costOfAsking = ({ args, childComplexity }: { args: { question?: unknown }; childComplexity: number }): number => {
  const letters = Math.min(String(args.question).length, longestQuestion);
  return costOfReading.any * Math.ceil(1 + letters / costOfReading.lettersEach) + childComplexity;
};

@Resolver(() => Asking)
export class AskingResolver {
  @Query(() => Asking, {
    complexity: costOfAsking,
    description:
      "A question in words, such as `which states opposed gender language in 2023 but supported the PoA?`: how it is read, and the states that answer it.",
  })
  async ask(
    @Arg("question", () => String, {
      description: `The question in English, at most ${longestQuestion} letters; any usual name of anything will do.`,
    })
    question: string,
    @Ctx() reading: Reading,
  ) {
    const names = await namesOf(reading);
    await laterTurn(reading);
    return Object.assign(new Asking(), readQuestion(question, names));
  }

  @FieldResolver(() => StateConnection, {
    nullable: true,
    complexity: costOfPage,
    description:
      "The states that answer the question as it was read, each with the evidence by which it does; null where no question about states was read.",
  })
  async states(
    @Root() { where }: Asking,
    @Args(() => PageArgs) page: PageArgs,
    @Arg("orderBy", () => NameOrder, { defaultValue: NameOrder.NAME_ASC, description: "The order of the rows." })
    order: NameOrder,
    @Ctx() reading: Reading,
  ) {
    if (where === null) return null;
    return answerTo(reading, questionOf(where, await namesOf(reading)), page, order);
  }
}
