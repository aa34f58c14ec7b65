import { Field, InputType, Int } from "type-graphql";
import { Period } from "../dates/period";
import { cypher } from "../graph/cypher";
import { fullText } from "../sets/full-text";
import { inPeriod, inYear } from "../sets/in-time";
import type { Alphabet, Joined } from "../sets/where";
import { Addressee } from "./addressee";
import { inSentence } from "../names/in-sentence";

@InputType({ description: "Conditions that a recommendation must satisfy, all of those in one object together." })
export class RecommendationWhere implements Joined<RecommendationWhere> {
  @Field(() => [RecommendationWhere], { nullable: true, description: "All of these conditions hold." })
  and?: RecommendationWhere[] | null;

  @Field(() => [RecommendationWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: RecommendationWhere[] | null;

  @Field(() => RecommendationWhere, { nullable: true, description: "This condition does not hold." })
  not?: RecommendationWhere | null;

  @Field(() => String, {
    nullable: true,
    description: "The recommendation was made by this organisation, by slug or by any usual name.",
  })
  by?: string | null;

  @Field(() => [Addressee], { nullable: true, description: "The recommendation is made to one of these." })
  to?: Addressee[] | null;

  @Field(() => String, {
    nullable: true,
    description: "The recommendation is about this topic, by slug or by any usual name.",
  })
  topic?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The recommendation is about this norm of 2015, such as `e` or `13(e)`.",
  })
  norm?: string | null;

  @Field(() => Int, { nullable: true, description: "The recommendation was made within this year." })
  year?: number | null;

  @Field(() => Period, { nullable: true, description: "The recommendation was made within this time." })
  during?: Period | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of what is recommended; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}

export const recommendationAlphabet: Alphabet<RecommendationWhere> = {
  by: {
    holds: (by, names, at) =>
      cypher`EXISTS { (node)<-[:RECOMMENDED]-(:Organisation {slug: ${names.get(["Organisation"], by, at).key}}) }`,
    says: (by, names) => `are made by ${inSentence(names.get(["Organisation"], by, "by"))}`,
  },
  to: {
    holds: (to) => cypher`any(addressee IN coalesce(node.to, []) WHERE addressee IN ${to})`,
    says: (to) => `address ${to.join(" or ").toLowerCase().replaceAll("_", " ")}`,
  },
  topic: {
    holds: (topic, names, at) =>
      cypher`EXISTS { (node)-[:ABOUT]->(:Topic {slug: ${names.get(["Topic"], topic, at).key}}) }`,
    says: (topic, names) => `are about ${names.get(["Topic"], topic, "topic").name}`,
  },
  norm: {
    holds: (norm, names, at) =>
      cypher`EXISTS { (node)-[:ABOUT]->(:Norm {code: ${names.get(["Norm"], norm, at).key}}) }`,
    says: (norm, names) => `are about norm (${names.get(["Norm"], norm, "norm").key})`,
  },
  year: inYear,
  during: inPeriod,
  text: fullText,
};
