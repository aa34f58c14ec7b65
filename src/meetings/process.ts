import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../dates/date.scalar";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";

@ObjectType({
  implements: [Node, Cited],
  simpleResolvers: true,
  description:
    "A line of work of the United Nations on cyberspace: a group of experts, a working group, a committee, a mechanism.",
})
export class Process extends Cited {
  @Field(() => String, { description: "Its name in a URL, such as `oewg-2021-2025`." })
  slug!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => [String], { description: "Other names it goes by." })
  aliases: string[] = [];

  @Field(() => String, { nullable: true, description: "What it is, in our words." })
  summary?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "From its first year or day to its last." })
  date?: string | null;
}

const ProcessEdge = edgeTo(() => Process, "Process");
export const ProcessConnection = connectionOf(
  () => Process,
  () => ProcessEdge,
  "Process",
);
