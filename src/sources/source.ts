import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../dates/date.scalar";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A document, page or dataset that evidence points into.",
})
export class Source extends Node {
  @Field(() => String, { description: "Our own short id of the source, such as `S-GPD`." })
  key!: string;

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Who published it." })
  publisher?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When it was published, as precisely as is known." })
  date?: string | null;

  @Field(() => String, { nullable: true, description: "What is said of its date where that is not a plain date." })
  dateNote?: string | null;

  @Field(() => String, { nullable: true, description: "Where it can be read." })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What sort of document it is, such as news or official statement.",
  })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: "The terms under which it may be used, where they are known." })
  licence?: string | null;

  @Field(() => Boolean, {
    description:
      "Made by a machine, such as a report written from audio: evidence from it weighs LOW and is never a state's own words.",
  })
  machineMade: boolean = false;
}

const SourceEdge = edgeTo(() => Source, "Source");
export const SourceConnection = connectionOf(
  () => Source,
  () => SourceEdge,
  "Source",
);
