import { Field, InputType, Int } from "type-graphql";
import { Period } from "../dates/period";
import { inPeriod, inYear } from "../sets/in-time";
import type { Alphabet, Joined } from "../sets/where";
import { VotingBody } from "./choice";
import {
  onText,
  onTopic,
  onTrack,
  ofSession,
  ofResult,
  ofRollCalls,
  opposedInPart,
  speakingOf,
  withSubject,
  withSymbol,
} from "./roll-calls.words";
import { PutToVote, RollHeld, VoteResult } from "./roll-held";
import { rollCallAlphabet } from "./roll-call.words";

@InputType({ description: "Conditions that a recorded vote must satisfy, all of those in one object together." })
export class RollCallWhere implements Joined<RollCallWhere> {
  @Field(() => [RollCallWhere], { nullable: true, description: "All of these conditions hold." })
  and?: RollCallWhere[] | null;

  @Field(() => [RollCallWhere], { nullable: true, description: "At least one of these conditions holds." })
  or?: RollCallWhere[] | null;

  @Field(() => RollCallWhere, { nullable: true, description: "This condition does not hold." })
  not?: RollCallWhere | null;

  @Field(() => [String], { nullable: true, description: "One of these recorded votes, by our id, such as `uv:5607`." })
  rollCall?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "The vote was on the resolution with one of these symbols, or on a part of it; in any usual spelling.",
  })
  symbol?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "`true`: only votes on what has a symbol; `false`: only votes on what has none.",
  })
  hasSymbol?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The resolution that was voted on is about this topic, or a paragraph of it mentions the topic; by slug or by any usual name.",
  })
  topic?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "The resolution that was voted on belongs to one of these lines of texts, such as `OEWG`, `GGE`, `PoA` or `cybercrime`.",
  })
  track?: string[] | null;

  @Field(() => [VotingBody], { nullable: true, description: "The vote was taken in one of these bodies." })
  body?: VotingBody[] | null;

  @Field(() => [PutToVote], { nullable: true, description: "One of these was put to the vote." })
  on?: PutToVote[] | null;

  @Field(() => [RollHeld], { nullable: true, description: "So much of the vote is on record, one of these." })
  roll?: RollHeld[] | null;

  @Field(() => [VoteResult], {
    nullable: true,
    description: "The vote is known to have come out in one of these ways.",
  })
  result?: VoteResult[] | null;

  @Field(() => Int, { nullable: true, description: "The vote was taken within this year." })
  year?: number | null;

  @Field(() => Period, { nullable: true, description: "The vote was taken within this time." })
  during?: Period | null;

  @Field(() => [String], {
    nullable: true,
    description: "The vote was taken in one of these sessions of the General Assembly, as its dataset writes them.",
  })
  session?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "An imported dataset has one of these as a subject of the vote, such as `Human rights`, in any case.",
  })
  subject?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "At least so many in a hundred of those who voted yes, no or abstained voted no: a measure of how much was at issue.",
  })
  opposedBy?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whole words of what was voted on, as its dataset calls it, or of the title of its resolution; accents and case do not matter. A star ends the beginning of a word: `build*`.",
  })
  text?: string | null;
}

/** The words by which recorded votes of all texts are chosen. */
export const rollCallsAlphabet: Alphabet<RollCallWhere> = {
  ...rollCallAlphabet,
  rollCall: ofRollCalls,
  symbol: onText,
  hasSymbol: withSymbol,
  topic: onTopic,
  track: onTrack,
  result: ofResult,
  year: inYear,
  during: inPeriod,
  session: ofSession,
  subject: withSubject,
  opposedBy: opposedInPart,
  text: speakingOf,
};
