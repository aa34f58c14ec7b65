import { Field, InputType } from "type-graphql";
import { cypher } from "../graph/cypher";
import { inWords } from "../graph/vocabulary";
import { fullText } from "../sets/full-text";
import type { Alphabet, Joined } from "../sets/where";
import { OrganisationKind } from "./organisation-kind";

@InputType({ description: "Conditions that an organisation must satisfy, all of those in one object together." })
export class OrganisationWhere implements Joined<OrganisationWhere> {
  @Field(() => [OrganisationWhere], { nullable: true, description: "All of these conditions hold." })
  and?: OrganisationWhere[] | null;

  @Field(() => [OrganisationWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: OrganisationWhere[] | null;

  @Field(() => OrganisationWhere, { nullable: true, description: "This condition does not hold." })
  not?: OrganisationWhere | null;

  @Field(() => [String], { nullable: true, description: "One of these, by slug or by any usual name." })
  slug?: string[] | null;

  @Field(() => [OrganisationKind], { nullable: true, description: "The organisation is of one of these sorts." })
  kind?: OrganisationKind[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of its name, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}

export const organisationAlphabet: Alphabet<OrganisationWhere> = {
  slug: {
    holds: (slugs, names, at) => cypher`node.slug IN ${slugs.map((slug) => names.get(["Organisation"], slug, at).key)}`,
    says: (slugs) => `are ${slugs.join(" or ")}`,
  },
  kind: {
    holds: (kinds) => cypher`coalesce(node.kind IN ${kinds}, false)`,
    says: (kinds) => `are of the kind ${inWords(kinds)}`,
  },
  text: fullText,
};
