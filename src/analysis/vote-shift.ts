import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import { CastVote } from "../resolutions/cast-vote";
import { State } from "../states/state";

@ObjectType({
  simpleResolvers: true,
  description:
    "A state whose last vote among some recorded votes is another choice than its first. Votes stand in order of date, those of one day in order of symbol; where the state was absent, or no member, it made no choice.",
})
export class VoteShift {
  @Field(() => State, { description: "The state that chose otherwise." })
  state!: State;

  @Field(() => CastVote, { description: "The first of its votes." })
  before!: CastVote;

  @Field(() => CastVote, { description: "The last of its votes, of another choice than the first." })
  after!: CastVote;

  @Field(() => Int, { description: "How often its choice changed from one of its votes to the next: 1 or more." })
  changes!: number;

  @Field(() => Int, { description: "In how many of the votes it made a choice: 2 or more." })
  votes!: number;
}

const VoteShiftEdge = edgeTo(() => VoteShift, "VoteShift", "state that chose otherwise");

@ObjectType("VoteShiftConnection", {
  simpleResolvers: true,
  description: "A page of a list of states whose last vote is another choice than their first.",
})
export class VoteShiftConnection extends connectionOf(
  () => VoteShift,
  () => VoteShiftEdge,
  "PlainVoteShift",
) {
  @Field(() => Int, { description: "How many recorded votes were chosen, of which anybody's choice is on record." })
  rollCalls!: number;

  @Field(() => Int, {
    description:
      "How many of the states asked about made a choice in two of these votes or more: of the others nothing can be said.",
  })
  compared!: number;
}
