import { Field, InputType, Int } from "type-graphql";
import { Period } from "../dates/period";
import { cypher } from "../graph/cypher";
import { fullText } from "../sets/full-text";
import { inPeriod, inYear } from "../sets/in-time";
import type { Alphabet, Joined } from "../sets/where";

@InputType({ description: "Conditions that a source must satisfy, all of those in one object together." })
export class SourceWhere implements Joined<SourceWhere> {
  @Field(() => [SourceWhere], { nullable: true, description: "All of these conditions hold." })
  and?: SourceWhere[] | null;

  @Field(() => [SourceWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: SourceWhere[] | null;

  @Field(() => SourceWhere, { nullable: true, description: "This condition does not hold." })
  not?: SourceWhere | null;

  @Field(() => [String], {
    nullable: true,
    description: "The source is one of these, by our own short id, such as `S-GPD`.",
  })
  key?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "The publisher's name has this text in it; case does not matter.",
  })
  publisher?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The source is of this sort, such as `news` or `official statement`; case does not matter.",
  })
  kind?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "`true`: only sources that a machine made; `false`: only the others.",
  })
  machineMade?: boolean | null;

  @Field(() => Int, { nullable: true, description: "The source was published within this year." })
  year?: number | null;

  @Field(() => Period, { nullable: true, description: "The source was published within this time." })
  during?: Period | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of its id, title or publisher; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}

export const sourceAlphabet: Alphabet<SourceWhere> = {
  key: {
    holds: (keys) => cypher`toLower(node.id) IN ${keys.map((key) => key.trim().toLowerCase())}`,
    says: (keys) => `are ${keys.join(" or ")}`,
  },
  publisher: {
    holds: (publisher) => cypher`toLower(coalesce(node.publisher, "")) CONTAINS ${publisher.trim().toLowerCase()}`,
    says: (publisher) => `are published by ${publisher}`,
  },
  kind: {
    holds: (kind) => cypher`toLower(coalesce(node.kind, "")) = ${kind.trim().toLowerCase()}`,
    says: (kind) => `are of the kind "${kind}"`,
  },
  machineMade: {
    holds: (made) => cypher`coalesce(node.machineMade, false) = ${made}`,
    says: (made) => (made ? "are made by a machine" : "are not made by a machine"),
  },
  year: inYear,
  during: inPeriod,
  text: fullText,
};
