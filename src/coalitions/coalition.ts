import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../dates/date.scalar";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { CoalitionKind } from "./coalition-kind";
import { Actor } from "../states/actor";

@ObjectType({
  implements: [Node, Cited, Actor],
  simpleResolvers: true,
  description:
    "A set of states: a regional group, an organisation of states, a voting bloc, the signatories of something. It has members on record, or a definition by which the members are computed.",
})
export class Coalition extends Cited {
  @Field(() => String, { description: "Its name in a URL, such as `poa-supporters`." })
  slug!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => [String], { description: "Other names it goes by." })
  aliases: string[] = [];

  @Field(() => CoalitionKind, { description: "What sort of set it is." })
  kind!: CoalitionKind;

  @Field(() => String, { nullable: true, description: "What holds it together, in our words." })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: "What the sources leave open about it." })
  note?: string | null;

  @Field(() => Boolean, { description: "The source says that there are others whom it does not name." })
  open: boolean = false;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day of the roll, where its members are those of a day and not of today.",
  })
  asOf?: string | null;

  /** The rule as JSON, in the words of `states(where:)`; absent where it has members on record. */
  definition?: string;
}

const CoalitionEdge = edgeTo(() => Coalition, "Coalition");
export const CoalitionConnection = connectionOf(
  () => Coalition,
  () => CoalitionEdge,
  "Coalition",
);
