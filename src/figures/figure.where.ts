import { Field, InputType, Int } from "type-graphql";
import { Period } from "../dates/period";
import { cypher } from "../graph/cypher";
import { fullText } from "../sets/full-text";
import { inPeriod, inYear } from "../sets/in-time";
import type { Alphabet, Joined } from "../sets/where";
import { subjectLabels } from "./figure-subject";

@InputType({ description: "Conditions that a figure must satisfy, all of those in one object together." })
export class FigureWhere implements Joined<FigureWhere> {
  @Field(() => [FigureWhere], { nullable: true, description: "All of these conditions hold." })
  and?: FigureWhere[] | null;

  @Field(() => [FigureWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: FigureWhere[] | null;

  @Field(() => FigureWhere, { nullable: true, description: "This condition does not hold." })
  not?: FigureWhere | null;

  @Field(() => String, { nullable: true, description: "The figure is about this topic, by slug or by any usual name." })
  topic?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The figure is about this resolution, report, proposal, coalition, meeting or organisation, by any usual name.",
  })
  subject?: string | null;

  @Field(() => Int, { nullable: true, description: "The figure held within this year." })
  year?: number | null;

  @Field(() => Period, { nullable: true, description: "The figure held within this time." })
  during?: Period | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of what is on record; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}

export const figureAlphabet: Alphabet<FigureWhere> = {
  topic: {
    holds: (topic, names, at) =>
      cypher`EXISTS { (node)-[:ABOUT]->(:Topic {slug: ${names.get(["Topic"], topic, at).key}}) }`,
    says: (topic, names) => `are about ${names.get(["Topic"], topic, "topic").name}`,
  },
  subject: {
    holds: (subject, names, at) => {
      const { label, key } = names.get(subjectLabels, subject, at);
      return cypher`EXISTS { MATCH (node)-[:ABOUT]->(other) WHERE ${label} IN labels(other) AND coalesce(other.symbol, other.slug, "") = ${key} }`;
    },
    says: (subject, names) => {
      const { label, key, name } = names.get(subjectLabels, subject, "subject");
      return `speak of ${label === "Report" || label === "Resolution" ? key : name}`;
    },
  },
  year: inYear,
  during: inPeriod,
  text: fullText,
};
