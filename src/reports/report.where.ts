import { Field, InputType, Int } from "type-graphql";
import { Period } from "../dates/period";
import { cypher } from "../graph/cypher";
import { inWords } from "../graph/vocabulary";
import { fullText } from "../sets/full-text";
import { inPeriod, inYear } from "../sets/in-time";
import type { Alphabet, Joined } from "../sets/where";
import { ReportKind } from "./report-kind";
import { inSentence } from "../names/in-sentence";

@InputType({ description: "Conditions that a report must satisfy, all of those in one object together." })
export class ReportWhere implements Joined<ReportWhere> {
  @Field(() => [ReportWhere], { nullable: true, description: "All of these conditions hold." })
  and?: ReportWhere[] | null;

  @Field(() => [ReportWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: ReportWhere[] | null;

  @Field(() => ReportWhere, { nullable: true, description: "This condition does not hold." })
  not?: ReportWhere | null;

  @Field(() => [String], { nullable: true, description: "One of these, by symbol or by any usual name." })
  symbol?: string[] | null;

  @Field(() => [ReportKind], { nullable: true, description: "The report is of one of these kinds." })
  kind?: ReportKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: "The report came from this process, by slug or by any usual name.",
  })
  process?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The report was adopted or negotiated at this meeting, by slug or by any usual name.",
  })
  meeting?: string | null;

  @Field(() => Boolean, { nullable: true, description: "`true`: only drafts; `false`: only what is no draft." })
  draft?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "A paragraph of the report mentions this topic, by slug or by any usual name.",
  })
  topic?: string | null;

  @Field(() => Int, { nullable: true, description: "The date of the report falls wholly within this year." })
  year?: number | null;

  @Field(() => Period, { nullable: true, description: "The date of the report falls wholly within this time." })
  during?: Period | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of its symbol, title, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}

export const reportAlphabet: Alphabet<ReportWhere> = {
  symbol: {
    holds: (symbols, names, at) =>
      cypher`node.symbol IN ${symbols.map((symbol) => names.get(["Report"], symbol, at).key)}`,
    says: (symbols, names) =>
      `are ${symbols.map((symbol) => names.get(["Report"], symbol, "symbol").key).join(" or ")}`,
  },
  kind: {
    holds: (kinds) => cypher`node.kind IN ${kinds}`,
    says: (kinds) => `are of the kind ${inWords(kinds)}`,
  },
  process: {
    holds: (slug, names, at) =>
      cypher`EXISTS { (node)-[:OF]->(:Process {slug: ${names.get(["Process"], slug, at).key}}) }`,
    says: (slug, names) => `came from ${inSentence(names.get(["Process"], slug, "process"))}`,
  },
  meeting: {
    holds: (slug, names, at) =>
      cypher`EXISTS { (node)-[:ISSUED_AT]->(:Meeting {slug: ${names.get(["Meeting"], slug, at).key}}) }`,
    says: (slug, names) => `were issued at ${names.get(["Meeting"], slug, "meeting").name}`,
  },
  draft: {
    holds: (draft) => cypher`(coalesce(node.kind = "DRAFT", false) OR EXISTS { (node)-[:DRAFT_OF]->() }) = ${draft}`,
    says: (draft) => (draft ? "are drafts" : "are not drafts"),
  },
  topic: {
    holds: (slug, names, at) =>
      cypher`EXISTS { (node)<-[:PART_OF]-(:Paragraph)-[:MENTIONS]->(:Topic {slug: ${names.get(["Topic"], slug, at).key}}) }`,
    says: (slug, names) => `mention ${names.get(["Topic"], slug, "topic").name}`,
  },
  year: inYear,
  during: inPeriod,
  text: fullText,
};
