import { Field, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { Actor } from "./actor";

/** What sort of actor it is, where it is not a state. */
export enum OrganisationKind {
  CIVIL_SOCIETY = "CIVIL_SOCIETY",
  INTERNATIONAL_ORGANISATION = "INTERNATIONAL_ORGANISATION",
  UN_SECRETARIAT = "UN_SECRETARIAT",
  COMPANY = "COMPANY",
  TERRITORY = "TERRITORY",
}
registerEnumType(OrganisationKind, {
  name: "OrganisationKind",
  description: "What sort of actor it is.",
  valuesConfig: {
    CIVIL_SOCIETY: { description: "A non-governmental organisation." },
    INTERNATIONAL_ORGANISATION: {
      description: "An international organisation that is not a set of states here, such as the ICRC.",
    },
    UN_SECRETARIAT: { description: "The Secretariat of the United Nations, or an office of it." },
    COMPANY: { description: "A company." },
    TERRITORY: { description: "A territory that signs in its own name and is no UN member, such as Niue." },
  },
});

@ObjectType({
  implements: [Node, Cited, Actor],
  simpleResolvers: true,
  description:
    "An actor that is not a state: civil society, the ICRC, a company, the UN Secretariat, a territory that signs in its own name.",
})
export class Organisation extends Cited {
  @Field(() => String, { description: "Its name in a URL, such as `apc`." })
  slug!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => [String], { description: "Other names it goes by." })
  aliases: string[] = [];

  @Field(() => OrganisationKind, { description: "What sort of actor it is." })
  kind!: OrganisationKind;

  @Field(() => String, { nullable: true, description: "What it is, in our words." })
  summary?: string | null;
}

const OrganisationEdge = edgeTo(() => Organisation, "Organisation");
export const OrganisationConnection = connectionOf(
  () => Organisation,
  () => OrganisationEdge,
  "Organisation",
);
