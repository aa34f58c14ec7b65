import { Field, InputType, Int } from "type-graphql";
import { Period } from "../dates/period";
import { cypher } from "../graph/cypher";
import { fullText } from "../sets/full-text";
import { inPeriod, inYear } from "../sets/in-time";
import type { Alphabet, Joined } from "../sets/where";

@InputType({ description: "Conditions that a process must satisfy, all of those in one object together." })
export class ProcessWhere implements Joined<ProcessWhere> {
  @Field(() => [ProcessWhere], { nullable: true, description: "All of these conditions hold." })
  and?: ProcessWhere[] | null;

  @Field(() => [ProcessWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: ProcessWhere[] | null;

  @Field(() => ProcessWhere, { nullable: true, description: "This condition does not hold." })
  not?: ProcessWhere | null;

  @Field(() => [String], { nullable: true, description: "One of these, by slug or by any usual name." })
  slug?: string[] | null;

  @Field(() => Int, { nullable: true, description: "The process began and ended within this year." })
  year?: number | null;

  @Field(() => Period, { nullable: true, description: "The process began and ended within this time." })
  during?: Period | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of its name, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}

export const processAlphabet: Alphabet<ProcessWhere> = {
  slug: {
    holds: (slugs, names, at) => cypher`node.slug IN ${slugs.map((slug) => names.get(["Process"], slug, at).key)}`,
    says: (slugs) => `are ${slugs.join(" or ")}`,
  },
  year: inYear,
  during: inPeriod,
  text: fullText,
};
