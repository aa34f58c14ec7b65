import { Field, InputType } from "type-graphql";
import { cypher } from "../graph/cypher";
import { fullText } from "../sets/full-text";
import type { Alphabet, Joined } from "../sets/where";
import { NormKind } from "./norm-kind";

@InputType({ description: "Conditions that a norm must satisfy, all of those in one object together." })
export class NormWhere implements Joined<NormWhere> {
  @Field(() => [NormWhere], { nullable: true, description: "All of these conditions hold." })
  and?: NormWhere[] | null;

  @Field(() => [NormWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: NormWhere[] | null;

  @Field(() => NormWhere, { nullable: true, description: "This condition does not hold." })
  not?: NormWhere | null;

  @Field(() => [String], {
    nullable: true,
    description: "The norm is one of these, by letter (`c`, `13(c)`) or by any usual name.",
  })
  code?: string[] | null;

  @Field(() => String, { nullable: true, description: "The norm concerns this topic, by slug or by any usual name." })
  topic?: string | null;

  @Field(() => [NormKind], {
    nullable: true,
    description: "The norm asks states to refrain from something, or to do something.",
  })
  type?: NormKind[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of its name, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}

export const normAlphabet: Alphabet<NormWhere> = {
  code: {
    holds: (codes, names, at) => cypher`node.code IN ${codes.map((code) => names.get(["Norm"], code, at).key)}`,
    says: (codes, names) =>
      `are ${codes.map((code) => `norm (${names.get(["Norm"], code, "code").key})`).join(" or ")}`,
  },
  topic: {
    holds: (topic, names, at) =>
      cypher`EXISTS { (node)-[:CONCERNS]->(:Topic {slug: ${names.get(["Topic"], topic, at).key}}) }`,
    says: (topic, names) => `concern ${names.get(["Topic"], topic, "topic").name}`,
  },
  type: {
    holds: (types) => cypher`coalesce(node.type IN ${types}, false)`,
    says: (types) => `are ${types.join(" or ").toLowerCase()}`,
  },
  text: fullText,
};
