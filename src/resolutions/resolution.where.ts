import { Field, InputType, Int } from "type-graphql";
import { Period } from "../dates/period";
import { fullText } from "../sets/full-text";
import { inPeriod, inYear } from "../sets/in-time";
import type { Alphabet, Joined } from "../sets/where";
import { Adoption, ResolutionKind } from "./adoption";
import { ofSubject, opposedByShare } from "./roll-call-asked.words";
import { adoptedBy, ledBy, ofKind, ofTrack, sponsoredByActor, withRoll } from "./resolution.words";
import { aboutTopic, bySymbol, ofProcess, readForTopic, withRecord } from "./resolution-tied.words";
import { RollHeld } from "./roll-held";

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
  symbol: bySymbol,
  kind: ofKind,
  topic: aboutTopic,
  readFor: readForTopic,
  process: ofProcess,
  sponsor: sponsoredByActor,
  lead: ledBy,
  track: ofTrack,
  adoption: adoptedBy,
  year: inYear,
  during: inPeriod,
  recorded: withRecord,
  rollCall: withRoll,
  subject: ofSubject,
  opposedBy: opposedByShare,
  text: fullText,
};
