import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../dates/date.scalar";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";

@ObjectType({
  implements: [Node, Cited],
  simpleResolvers: true,
  description: "A session, an intersessional, a dialogue, a summit, a debate: when and where things were said.",
})
export class Meeting extends Cited {
  @Field(() => String, { description: "Its name in a URL, such as `oewg2-s5`." })
  slug!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => [String], { description: "Other names it goes by." })
  aliases: string[] = [];

  @Field(() => String, { nullable: true, description: "What happened there, in our words." })
  summary?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "From its first day to its last, as precisely as is known." })
  date?: string | null;

  @Field(() => String, { nullable: true, description: "What the source leaves open about its dates." })
  dateNote?: string | null;
}

const MeetingEdge = edgeTo(() => Meeting, "Meeting");
export const MeetingConnection = connectionOf(
  () => Meeting,
  () => MeetingEdge,
  "Meeting",
);
