import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { listed } from "../pages/list";
import { DateOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { TopicConnection } from "../topics/topic";
import { Figure, FigureConnection } from "./figure";
import { FigureSubject, figureSubjectOf } from "./figure-subject";
import { allFigures, figureById, subjectsOfFigure, topicsOfFigure } from "./figure.graph";
import { FigureWhere } from "./figure.where";

/** How many things a figure speaks of, for what a question may cost: seldom more than two. */
const costOfSubjects = ({ childComplexity }: { childComplexity: number }): number => 1 + 2 * childComplexity;

@Resolver(() => Figure)
export class FigureResolver {
  @Query(() => Figure, { nullable: true, description: "One figure, by our own id; null where there is none." })
  figure(
    @Arg("id", () => String, { description: "Such as `XF-01`, or the global id `Figure:XF-01`." }) id: string,
    @Ctx() reading: Reading,
  ) {
    return figureById(reading, id);
  }

  @Query(() => FigureConnection, { complexity: costOfPage, description: "The numbers and plain facts on record." })
  figures(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => FigureWhere, { nullable: true, description: "Which figures." }) where: FigureWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, allFigures, { page, where, order });
  }

  @FieldResolver(() => TopicConnection, { complexity: costOfPage, description: "The topics that it is about." })
  topics(@Root() { key }: Figure, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, topicsOfFigure, { page, key, whose: ` of figure ${key}` });
  }

  @FieldResolver(() => [FigureSubject], {
    complexity: costOfSubjects,
    description: "The things it counts or speaks of, beside topics.",
  })
  async subjects(@Root() { key }: Figure, @Ctx() reading: Reading) {
    return (await subjectsOfFigure(reading, key)).map(({ label, subject }) => figureSubjectOf(label, subject));
  }
}
