import { Field, InputType } from "type-graphql";
import { cypher } from "../graph/cypher";
import { fullText } from "../sets/full-text";
import type { Alphabet, Joined } from "../sets/where";
import { CoalitionKind } from "./coalition-kind";

@InputType({ description: "Which coalitions. The fields of one object all hold together." })
export class CoalitionWhere implements Joined<CoalitionWhere> {
  @Field(() => [CoalitionWhere], { nullable: true, description: "All of these hold." })
  and?: CoalitionWhere[] | null;

  @Field(() => [CoalitionWhere], { nullable: true, description: "At least one of these holds." })
  or?: CoalitionWhere[] | null;

  @Field(() => CoalitionWhere, { nullable: true, description: "This does not hold." })
  not?: CoalitionWhere | null;

  @Field(() => [String], { nullable: true, description: "One of these, by slug or by any usual name." })
  slug?: string[] | null;

  @Field(() => [CoalitionKind], { nullable: true, description: "Of one of these kinds." })
  kind?: CoalitionKind[] | null;

  @Field(() => Boolean, { nullable: true, description: "Computed by a definition, or with members on record." })
  defined?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the source says that there are others whom it does not name.",
  })
  open?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of its name, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}

export const coalitionAlphabet: Alphabet<CoalitionWhere> = {
  slug: {
    holds: (slugs, names, at) => cypher`node.slug IN ${slugs.map((slug) => names.get(["Coalition"], slug, at).key)}`,
    says: (slugs) => `are ${slugs.join(" or ")}`,
  },
  kind: {
    holds: (kinds) => cypher`coalesce(node.kind IN ${kinds}, false)`,
    says: (kinds) => `are of the kind ${kinds.join(" or ").toLowerCase().replaceAll("_", " ")}`,
  },
  defined: {
    holds: (defined) => cypher`(node.definition IS NOT NULL) = ${defined}`,
    says: (defined) => (defined ? "are computed by a definition" : "have members on record"),
  },
  open: {
    holds: (open) => cypher`coalesce(node.open, false) = ${open}`,
    says: (open) => (open ? "are not named in full" : "are named in full"),
  },
  text: fullText,
};
