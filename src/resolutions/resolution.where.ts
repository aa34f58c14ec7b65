import { Field, InputType, Int } from "type-graphql";
import { Period } from "../dates/period";
import { cypher } from "../graph/cypher";
import { fullText } from "../sets/full-text";
import { inPeriod, inYear } from "../sets/in-time";
import { thingNamed } from "../phrases/values";
import { listOf, truth } from "../phrases/wording";
import { type Alphabet, type Joined, spoken, spokenAs } from "../sets/where";
import { Adoption, ResolutionKind } from "./adoption";
import { ofSubject, opposedByShare } from "./roll-call-asked.words";
import { adoptedBy, ledBy, ofKind, ofTrack, sponsoredByActor, withRoll } from "./resolution.words";
import { RollHeld } from "./roll-held";
import { inSentence } from "../names/in-sentence";

@InputType({ description: "Conditions that a resolution must satisfy, all of those in one object together." })
export class ResolutionWhere implements Joined<ResolutionWhere> {
  @Field(() => [ResolutionWhere], { nullable: true, description: "All of these conditions hold." })
  and?: ResolutionWhere[] | null;

  @Field(() => [ResolutionWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: ResolutionWhere[] | null;

  @Field(() => ResolutionWhere, { nullable: true, description: "This condition does not hold." })
  not?: ResolutionWhere | null;

  @Field(() => [String], { nullable: true, description: "One of these, by symbol or by any usual name." })
  symbol?: string[] | null;

  @Field(() => [ResolutionKind], { nullable: true, description: "The text is a resolution, or a decision." })
  kind?: ResolutionKind[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The resolution is about this topic, or a paragraph of it mentions the topic; by slug or by any usual name.",
  })
  topic?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The whole text of the resolution was read for this topic, by slug or by any usual name. With `not: {topic: …}` it gives the resolutions that do not mention it.",
  })
  readFor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The resolution set up this process or belongs to it, by slug or by any usual name.",
  })
  process?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "This state, coalition or organisation sponsored the resolution, in whatever role; in any usual spelling.",
  })
  sponsor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "This state, coalition or organisation put the resolution forward for its sponsors.",
  })
  lead?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "The resolution belongs to one of these lines of texts, such as `OEWG`, `GGE`, `PoA` or `cybercrime`.",
  })
  track?: string[] | null;

  @Field(() => [Adoption], {
    nullable: true,
    description: "The resolution was adopted in one of these ways: by a recorded vote, or without a vote.",
  })
  adoption?: Adoption[] | null;

  @Field(() => Int, { nullable: true, description: "The resolution was adopted within this year." })
  year?: number | null;

  @Field(() => Period, { nullable: true, description: "The resolution was adopted within this time." })
  during?: Period | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "`true`: only resolutions of which it is known how each state voted in the General Assembly; `false`: only the others.",
  })
  recorded?: boolean | null;

  @Field(() => [RollHeld], {
    nullable: true,
    description: "So much of the vote in plenary on the whole text is on record, one of these.",
  })
  rollCall?: RollHeld[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "An imported dataset has one of these as a subject of the vote in plenary on the whole text, such as `Human rights`, in any case.",
  })
  subject?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "In the vote in plenary on the whole text at least so many in a hundred of those who voted yes, no or abstained voted no: a measure of how much was at issue.",
  })
  opposedBy?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of its symbol, title, other names or summary; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}

export const resolutionAlphabet: Alphabet<ResolutionWhere> = {
  symbol: {
    holds: (symbols, names, at) =>
      cypher`node.symbol IN ${symbols.map((symbol) => names.get(["Resolution"], symbol, at).key)}`,
    ...spokenAs(["are"], listOf(thingNamed(["Resolution"], ({ key }) => key))),
  },
  kind: ofKind,
  topic: {
    holds: (topic, names, at) => {
      const { key } = names.get(["Topic"], topic, at);
      return cypher`(EXISTS { (node)-[:BEARS_ON]->(:Topic {slug: ${key}}) }
        OR EXISTS { (node)<-[:PART_OF]-(:Paragraph)-[:MENTIONS]->(:Topic {slug: ${key}}) })`;
    },
    ...spokenAs(
      ["are about or mention", "are about", "mention"],
      thingNamed(["Topic"], ({ name }) => name),
    ),
  },
  readFor: {
    holds: (topic, names, at) =>
      cypher`EXISTS { (node)-[:READ_FOR]->(:Topic {slug: ${names.get(["Topic"], topic, at).key}}) }`,
    ...spokenAs(
      ["were read whole for"],
      thingNamed(["Topic"], ({ name }) => name),
    ),
  },
  process: {
    holds: (process, names, at) =>
      cypher`EXISTS { (node)-[:OF]->(:Process {slug: ${names.get(["Process"], process, at).key}}) }`,
    ...spokenAs(["belong to"], thingNamed(["Process"], inSentence)),
  },
  sponsor: sponsoredByActor,
  lead: ledBy,
  track: ofTrack,
  adoption: adoptedBy,
  year: inYear,
  during: inPeriod,
  recorded: {
    holds: (recorded) =>
      cypher`EXISTS { (node)<-[:ON]-(:RollCall {final: true, body: "PLENARY", roll: "COMPLETE"}) } = ${recorded}`,
    ...spoken(truth(["have a roll call on record"], ["have no roll call on record"])),
  },
  rollCall: withRoll,
  subject: ofSubject,
  opposedBy: opposedByShare,
  text: fullText,
};
