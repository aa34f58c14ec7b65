import { Field, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar } from "../dates/date.scalar";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { Region } from "./region";
import { Actor } from "./actor";

/** Member or observer of the United Nations. */
export enum StateStatus {
  MEMBER = "MEMBER",
  OBSERVER = "OBSERVER",
}
registerEnumType(StateStatus, {
  name: "StateStatus",
  description: "Its standing in the United Nations.",
  valuesConfig: {
    MEMBER: { description: "One of the 193 member states, who may vote in the General Assembly." },
    OBSERVER: {
      description: "A non-member observer state: the Holy See or the State of Palestine. It may speak and not vote.",
    },
  },
});

@ObjectType({
  implements: [Node, Cited, Actor],
  simpleResolvers: true,
  description: "A member state or a non-member observer state of the United Nations.",
})
export class State extends Cited {
  @Field(() => String, { description: "ISO 3166-1 alpha-3, in capitals: `FRA`." })
  iso3!: string;

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2, in capitals: `FR`." })
  iso2?: string | null;

  @Field(() => String, { nullable: true, description: "The three digits of the UN's M49 standard: `250`." })
  m49?: string | null;

  @Field(() => String, { description: "The short name that the United Nations uses." })
  name!: string;

  @Field(() => String, { nullable: true, description: "The formal name." })
  officialName?: string | null;

  @Field(() => [String], {
    description: "Other usual names and spellings; an argument that takes a state takes any of them.",
  })
  aliases: string[] = [];

  @Field(() => StateStatus, { description: "Member or observer." })
  status!: StateStatus;

  @Field(() => Region, { nullable: true, description: "Its UN regional group; observers have none." })
  region?: Region | null;

  @Field(() => String, { nullable: true, description: "What is particular about its place in the group." })
  regionNote?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When it was admitted to the United Nations." })
  admitted?: string | null;

  @Field(() => String, { nullable: true, description: "Its region in M49: Africa, Americas, Asia, Europe, Oceania." })
  continent?: string | null;

  @Field(() => String, { nullable: true, description: "Its subregion in M49." })
  subregion?: string | null;

  @Field(() => Boolean, { description: "One of the least developed countries." })
  leastDeveloped: boolean = false;

  @Field(() => Boolean, { description: "One of the small island developing states." })
  smallIsland: boolean = false;

  @Field(() => Boolean, { description: "One of the landlocked developing countries." })
  landlocked: boolean = false;
}
