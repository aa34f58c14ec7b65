import { Field, InputType } from "type-graphql";
import { cypher } from "../graph/cypher";
import { inWords } from "../graph/vocabulary";
import { fullText } from "../sets/full-text";
import type { Alphabet, Joined } from "../sets/where";
import { CoalitionKind } from "./coalition-kind";

@InputType({ description: "Conditions that a coalition must satisfy, all of those in one object together." })
export class CoalitionWhere implements Joined<CoalitionWhere> {
  @Field(() => [CoalitionWhere], { nullable: true, description: "All of these conditions hold." })
  and?: CoalitionWhere[] | null;

  @Field(() => [CoalitionWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: CoalitionWhere[] | null;

  @Field(() => CoalitionWhere, { nullable: true, description: "This condition does not hold." })
  not?: CoalitionWhere | null;

  @Field(() => [String], { nullable: true, description: "One of these, by slug or by any usual name." })
  slug?: string[] | null;

  @Field(() => [CoalitionKind], { nullable: true, description: "The coalition is of one of these kinds." })
  kind?: CoalitionKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "`true`: the members are computed by a definition; `false`: they are recorded one by one.",
  })
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
    says: (kinds) => `are of the kind ${inWords(kinds)}`,
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
