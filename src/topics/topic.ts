import { Field, ObjectType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "Something that is argued about, such as gender language or ransomware.",
})
export class Topic extends Node {
  @Field(() => String, { description: "Its name in a URL, such as `gender-language`." })
  slug!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => [String], { description: "Other names it goes by." })
  aliases: string[] = [];

  @Field(() => String, { nullable: true, description: "What it covers." })
  summary?: string | null;

  @Field(() => Boolean, {
    description: "It is a threat: who voices concern about it wants it dealt with, which counts as support.",
  })
  threat: boolean = false;
}

const TopicEdge = edgeTo(() => Topic, "Topic");
export const TopicConnection = connectionOf(
  () => Topic,
  () => TopicEdge,
  "Topic",
);
