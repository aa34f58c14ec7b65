import { Field, InputType } from "type-graphql";
import { cypher } from "../graph/cypher";
import { fullText } from "../sets/full-text";
import type { Alphabet, Joined } from "../sets/where";

@InputType({ description: "Conditions that a topic must satisfy, all of those in one object together." })
export class TopicWhere implements Joined<TopicWhere> {
  @Field(() => [TopicWhere], { nullable: true, description: "All of these conditions hold." })
  and?: TopicWhere[] | null;

  @Field(() => [TopicWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: TopicWhere[] | null;

  @Field(() => TopicWhere, { nullable: true, description: "This condition does not hold." })
  not?: TopicWhere | null;

  @Field(() => [String], { nullable: true, description: "One of these, by slug or by any usual name." })
  slug?: string[] | null;

  @Field(() => String, { nullable: true, description: "The topic is directly or indirectly a part of this topic." })
  broader?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "`true`: only threats; `false`: only topics that are no threats.",
  })
  threat?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of its name, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}

export const topicAlphabet: Alphabet<TopicWhere> = {
  slug: {
    holds: (slugs, names, at) => cypher`node.slug IN ${slugs.map((slug) => names.get(["Topic"], slug, at).key)}`,
    says: (slugs) => `are ${slugs.join(" or ")}`,
  },
  broader: {
    holds: (slug, names, at) =>
      cypher`EXISTS { (node)-[:BROADER*1..6]->(:Topic {slug: ${names.get(["Topic"], slug, at).key}}) }`,
    says: (slug) => `are part of ${slug}`,
  },
  threat: {
    holds: (threat) => cypher`coalesce(node.threat, false) = ${threat}`,
    says: (threat) => (threat ? "are threats" : "are not threats"),
  },
  text: fullText,
};
