import { Field, InputType, Int } from "type-graphql";
import { Period } from "../dates/period";
import { type Cypher, cypher } from "../graph/cypher";
import type { Named } from "../names/named";
import { fullText } from "../sets/full-text";
import { inPeriod, inYear } from "../sets/in-time";
import type { Alphabet, Joined } from "../sets/where";
import { type AskedStates, statesInput, statesRead } from "../states/asked-states";
import { Outcome } from "./outcome";
import { inSentence } from "../names/in-sentence";

@InputType({ description: "Conditions that a proposal must satisfy, all of those in one object together." })
export class ProposalWhere implements Joined<ProposalWhere> {
  @Field(() => [ProposalWhere], { nullable: true, description: "All of these conditions hold." })
  and?: ProposalWhere[] | null;

  @Field(() => [ProposalWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: ProposalWhere[] | null;

  @Field(() => ProposalWhere, { nullable: true, description: "This condition does not hold." })
  not?: ProposalWhere | null;

  @Field(() => [String], { nullable: true, description: "One of these, by slug or by any usual name." })
  slug?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "The proposal is argued about under this topic, by slug or by any usual name.",
  })
  topic?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The proposal was put forward by this state, coalition or organisation, in any usual spelling; a coalition counts in its own name, and `sponsors: {memberOf: {coalition}}` asks of its members. A short name that two of them bear is refused: `NAM` is written `State:NAM` for Namibia and `Coalition:nam` for the Non-Aligned Movement.",
  })
  sponsor?: string | null;

  @Field(() => statesInput(), {
    nullable: true,
    description: "A state that satisfies these conditions put the proposal forward, such as one of a region.",
  })
  sponsors?: AskedStates | null;

  @Field(() => [Outcome], { nullable: true, description: "One of these became of the proposal in some document." })
  outcome?: Outcome[] | null;

  @Field(() => Int, { nullable: true, description: "The proposal was put forward within this year." })
  year?: number | null;

  @Field(() => Period, { nullable: true, description: "The proposal was put forward within this time." })
  during?: Period | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of its name, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}

const actors = ["State", "Coalition", "Organisation"];

const sponsoredBy = ({ label, key }: Named): Cypher => {
  if (label === "State") return cypher`EXISTS { (node)<-[:SPONSORED]-(:State {iso3: ${key}}) }`;
  if (label === "Coalition") return cypher`EXISTS { (node)<-[:SPONSORED]-(:Coalition {slug: ${key}}) }`;
  return cypher`EXISTS { (node)<-[:SPONSORED]-(:Organisation {slug: ${key}}) }`;
};

export const proposalAlphabet: Alphabet<ProposalWhere> = {
  slug: {
    holds: (slugs, names, at) => cypher`node.slug IN ${slugs.map((slug) => names.get(["Proposal"], slug, at).key)}`,
    says: (slugs, names) => `are ${slugs.map((slug) => names.get(["Proposal"], slug, "slug").name).join(" or ")}`,
  },
  topic: {
    holds: (topic, names, at) =>
      cypher`EXISTS { (node)-[:STANDS_FOR]->(:Topic {slug: ${names.get(["Topic"], topic, at).key}}) }`,
    says: (topic, names) => `are the topic ${names.get(["Topic"], topic, "topic").name}`,
  },
  sponsor: {
    holds: (sponsor, names, at) => sponsoredBy(names.get(actors, sponsor, at)),
    says: (sponsor, names) => {
      const who = names.get(actors, sponsor, "sponsor");
      return `were put forward ${who.label === "Coalition" ? "in the name of" : "by"} ${inSentence(who)}`;
    },
  },
  sponsors: {
    holds: (where, names, at) =>
      cypher`EXISTS { MATCH (node)<-[:SPONSORED]-(s:State) WHERE s.iso3 IN ${statesRead(where, names, at).codes} }`,
    says: (where, names) => `were put forward by ${statesRead(where, names, "sponsors").says}`,
  },
  outcome: {
    holds: (outcomes) => cypher`EXISTS { (node)-[became:RESULTED_IN]->() WHERE became.outcome IN ${outcomes} }`,
    says: (outcomes) => `were ${outcomes.map((outcome) => outcome.toLowerCase()).join(" or ")}`,
  },
  year: inYear,
  during: inPeriod,
  text: fullText,
};
