import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { leads, offers } from "../pages/leads";
import { DateOrder } from "../pages/orders";
import { TopicConnection } from "../topics/topic";
import { Figure, FigureConnection } from "./figure";
import { FigureSubject } from "./figure-subject";
import { allFigures, figureById, subjectsOfFigure, topicsOfFigure } from "./figure.graph";
import { FigureWhere } from "./figure.where";

/** How many things a figure speaks of, for what a question may cost: seldom more than two. */
const costOfSubjects = ({ childComplexity }: { childComplexity: number }): number => 1 + 2 * childComplexity;

@Resolver(() => Figure)
export class FigureResolver {
  @Query(() => Figure, {
    nullable: true,
    description: "One figure, by our own id; null beside an error where there is none.",
  })
  figure(
    @Arg("id", () => String, { description: "The id of the figure, such as `XF-04`, or its global id `Figure:XF-04`." })
    id: string,
    @Ctx() reading: Reading,
  ) {
    return figureById(reading, id);
  }

  @FieldResolver(() => [FigureSubject], {
    complexity: costOfSubjects,
    description: "The things that the figure counts or speaks of, beside topics.",
  })
  subjects(@Root() { key }: Figure, @Ctx() reading: Reading) {
    return subjectsOfFigure(reading, key);
  }
}

/** The lists that begin here. */
export const listsOfFigure = [
  offers("figures", {
    to: () => FigureConnection,
    list: allFigures,
    about: "The numbers and plain facts on record.",
    where: {
      type: () => FigureWhere,
      description: "Only the figures that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  }),
  leads(() => Figure, "topics", {
    to: () => TopicConnection,
    list: topicsOfFigure,
    about: "The topics that the figure is about.",
    whose: ({ key }: Figure) => ` of figure ${key}`,
  }),
] as const;
