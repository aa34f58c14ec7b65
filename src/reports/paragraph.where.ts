import { Field, InputType } from "type-graphql";
import { cypher } from "../graph/cypher";
import { fullText } from "../sets/full-text";
import { linked } from "../sets/linked";
import type { Alphabet, Joined } from "../sets/where";
import { ParagraphStatus } from "./paragraph-status";

@InputType({ description: "Conditions that a paragraph must satisfy, all of those in one object together." })
export class ParagraphWhere implements Joined<ParagraphWhere> {
  @Field(() => [ParagraphWhere], { nullable: true, description: "All of these conditions hold." })
  and?: ParagraphWhere[] | null;

  @Field(() => [ParagraphWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: ParagraphWhere[] | null;

  @Field(() => ParagraphWhere, { nullable: true, description: "This condition does not hold." })
  not?: ParagraphWhere | null;

  @Field(() => String, {
    nullable: true,
    description: "The paragraph stands in this report or resolution, by symbol or by any usual name.",
  })
  document?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The paragraph mentions this topic, by slug or by any usual name.",
  })
  topic?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The paragraph mentions this norm or sets it out; the norm is named by its letter or by any usual name.",
  })
  norm?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The paragraph speaks of this proposal, or something became of the proposal there; by slug or by any usual name.",
  })
  proposal?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The paragraph stands in a part of the document whose heading has these words; case does not matter.",
  })
  section?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "`true`: only paragraphs of drafts, with the status DRAFT; `false`: only those with any other status.",
  })
  draft?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "`true`: only paragraphs of resolutions; `false`: only those of reports and their drafts.",
  })
  inResolution?: boolean | null;

  @Field(() => [ParagraphStatus], {
    nullable: true,
    description: "The text of the paragraph is one of these: final, of a draft, or proposed.",
  })
  status?: ParagraphStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of its number, summary or text; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}

export const paragraphAlphabet: Alphabet<ParagraphWhere> = {
  document: {
    holds: (symbol, names, at) =>
      cypher`coalesce(node.documentKey = ${names.get(["Report", "Resolution"], symbol, at).key}, false)`,
    starts: {
      narrowness: "place",
      from: (symbol, names, at) =>
        cypher`MATCH (node:Paragraph {documentKey: ${names.get(["Report", "Resolution"], symbol, at).key}})`,
    },
    says: (symbol, names) => `stand in ${names.get(["Report", "Resolution"], symbol, "document").key}`,
  },
  topic: linked(
    (slug, names, at) => cypher`(node)-[:MENTIONS]->(:Topic {slug: ${names.get(["Topic"], slug, at).key}})`,
    (slug, names) => `mention ${names.get(["Topic"], slug, "topic").name}`,
    "subject",
  ),
  norm: linked(
    (code, names, at) => cypher`(node)-[:MENTIONS|SET_OUT_IN]-(:Norm {code: ${names.get(["Norm"], code, at).key}})`,
    (code, names) => `mention norm (${names.get(["Norm"], code, "norm").key})`,
    "subject",
  ),
  proposal: linked(
    (slug, names, at) =>
      cypher`(node)-[:MENTIONS|RESULTED_IN]-(:Proposal {slug: ${names.get(["Proposal"], slug, at).key}})`,
    (slug, names) => `speak of the proposal ${names.get(["Proposal"], slug, "proposal").name}`,
    "subject",
  ),
  section: {
    holds: (section) => cypher`toLower(coalesce(node.section, "")) CONTAINS toLower(${section})`,
    says: (section) => `stand in a section "${section}"`,
  },
  draft: {
    holds: (draft) => cypher`coalesce(node.status = "DRAFT", false) = ${draft}`,
    says: (draft) => (draft ? "are of drafts" : "are not of drafts"),
  },
  inResolution: {
    holds: (wanted) => cypher`EXISTS { (node)-[:PART_OF]->(:Resolution) } = ${wanted}`,
    says: (wanted) => (wanted ? "stand in resolutions" : "stand in reports or their drafts"),
  },
  status: {
    holds: (statuses) => cypher`node.status IN ${statuses}`,
    says: (statuses) => `are ${statuses.join(" or ")}`,
  },
  text: fullText,
};
