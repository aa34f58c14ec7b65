import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../dates/date.scalar";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";

@ObjectType({
  implements: [Node, Cited],
  simpleResolvers: true,
  description: "Something that somebody put on the table: a mechanism, a repository, a wording.",
})
export class Proposal extends Cited {
  @Field(() => String, { description: "Its name in a URL, such as `threat-repository`." })
  slug!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => [String], { description: "Other names it goes by." })
  aliases: string[] = [];

  @Field(() => String, { nullable: true, description: "What it proposes, in our words." })
  summary!: string;

  @Field(() => DateScalar, { nullable: true, description: "When it was put forward, as precisely as its source says." })
  date?: string | null;
}

const ProposalEdge = edgeTo(() => Proposal, "Proposal");
export const ProposalConnection = connectionOf(
  () => Proposal,
  () => ProposalEdge,
  "Proposal",
);
