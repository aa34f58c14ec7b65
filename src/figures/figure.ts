import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../dates/date.scalar";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";

@ObjectType({
  implements: [Node, Cited],
  simpleResolvers: true,
  description:
    "A number or a plain fact on record, with its date: how many countries had joined by when. Where two sources give two numbers, both stand.",
})
export class Figure extends Cited {
  @Field(() => String, { description: "Our own id of the figure, such as `XF-01`." })
  key!: string;

  @Field(() => String, { nullable: true, description: "What is on record, in our words." })
  summary!: string;

  @Field(() => String, {
    nullable: true,
    description: "The number itself, or the shortest form of the fact, such as `157-6-14`.",
  })
  value?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When it held, as precisely as is known." })
  date?: string | null;
}

const FigureEdge = edgeTo(() => Figure, "Figure");
export const FigureConnection = connectionOf(
  () => Figure,
  () => FigureEdge,
  "Figure",
);
