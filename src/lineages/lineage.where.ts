import { Field, InputType } from "type-graphql";
import { cypher } from "../graph/cypher";
import { fullText } from "../sets/full-text";
import type { Alphabet, Joined } from "../sets/where";
import { LineageChange } from "./lineage-change";

@InputType({ description: "Conditions that a lineage must satisfy, all of those in one object together." })
export class LineageWhere implements Joined<LineageWhere> {
  @Field(() => [LineageWhere], { nullable: true, description: "All of these conditions hold." })
  and?: LineageWhere[] | null;

  @Field(() => [LineageWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: LineageWhere[] | null;

  @Field(() => LineageWhere, { nullable: true, description: "This condition does not hold." })
  not?: LineageWhere | null;

  @Field(() => String, {
    nullable: true,
    description: "The lineage is about this topic, by slug or by any usual name.",
  })
  topic?: string | null;

  @Field(() => [LineageChange], { nullable: true, description: "One of these became of the passage." })
  change?: LineageChange[] | null;

  @Field(() => String, {
    nullable: true,
    description: "The passage stands in this report or resolution, such as `A/78/265`, or in a paragraph of it.",
  })
  document?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The passage stands in this paragraph, such as `A/79/214#27` or `PA-049`.",
  })
  paragraph?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of its id, subject or note; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}

const documents = ["Report", "Resolution"];

export const lineageAlphabet: Alphabet<LineageWhere> = {
  topic: {
    holds: (topic, names, at) =>
      cypher`EXISTS { (node)-[:ABOUT]->(:Topic {slug: ${names.get(["Topic"], topic, at).key}}) }`,
    says: (topic, names) => `are about ${names.get(["Topic"], topic, "topic").name}`,
  },
  change: {
    holds: (changes) => cypher`coalesce(node.change IN ${changes}, false)`,
    says: (changes) => `came out as ${changes.join(" or ").toLowerCase().replaceAll("_", " ")}`,
  },
  document: {
    holds: (symbol, names, at) =>
      cypher`EXISTS { (node)-[:HAS_STEP]->()-[:PART_OF*0..1]->(:Report|Resolution {symbol: ${names.get(documents, symbol, at).key}}) }`,
    says: (symbol, names) => `pass through ${names.get(documents, symbol, "document").key}`,
  },
  paragraph: {
    holds: (paragraph, names, at) =>
      cypher`EXISTS { (node)-[:HAS_STEP]->(:Paragraph {id: ${names.get(["Paragraph"], paragraph, at).key}}) }`,
    says: (paragraph, names) => `pass through paragraph ${names.get(["Paragraph"], paragraph, "paragraph").name}`,
  },
  text: fullText,
};
