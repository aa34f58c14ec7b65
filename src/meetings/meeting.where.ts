import { Field, InputType, Int } from "type-graphql";
import { Period } from "../dates/period";
import { cypher } from "../graph/cypher";
import { fullText } from "../sets/full-text";
import { inPeriod, inYear } from "../sets/in-time";
import type { Alphabet, Joined } from "../sets/where";
import { inSentence } from "../names/in-sentence";

@InputType({ description: "Conditions that a meeting must satisfy, all of those in one object together." })
export class MeetingWhere implements Joined<MeetingWhere> {
  @Field(() => [MeetingWhere], { nullable: true, description: "All of these conditions hold." })
  and?: MeetingWhere[] | null;

  @Field(() => [MeetingWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: MeetingWhere[] | null;

  @Field(() => MeetingWhere, { nullable: true, description: "This condition does not hold." })
  not?: MeetingWhere | null;

  @Field(() => [String], { nullable: true, description: "One of these, by slug or by any usual name." })
  slug?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "The meeting belongs to this process, by slug or by any usual name.",
  })
  process?: string | null;

  @Field(() => Int, { nullable: true, description: "The meeting was held within this year." })
  year?: number | null;

  @Field(() => Period, { nullable: true, description: "The meeting was held within this time." })
  during?: Period | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of its name, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}

export const meetingAlphabet: Alphabet<MeetingWhere> = {
  slug: {
    holds: (slugs, names, at) => cypher`node.slug IN ${slugs.map((slug) => names.get(["Meeting"], slug, at).key)}`,
    says: (slugs) => `are ${slugs.join(" or ")}`,
  },
  process: {
    holds: (process, names, at) =>
      cypher`EXISTS { (node)-[:OF]->(:Process {slug: ${names.get(["Process"], process, at).key}}) }`,
    says: (process, names) => `belong to ${inSentence(names.get(["Process"], process, "process"))}`,
  },
  year: inYear,
  during: inPeriod,
  text: fullText,
};
