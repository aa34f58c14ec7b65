import { type ClassType, Field, ObjectType } from "type-graphql";
import { type Edge, connectionOf } from "../pages/connection";
import { type Footnoted, footnotedEdgeTo } from "../sources/footnoted";
import { State } from "../states/state";
import { Choice, VotingBody } from "./choice";
import { Resolution } from "./resolution";

/** What a recorded vote knows. */
export interface Vote extends Footnoted {
  readonly choice: Choice;
  readonly body: VotingBody;
}

function voteEdgeTo<Entity extends object>(
  Entity: () => ClassType<Entity>,
  name: string,
): ClassType<Edge<Entity> & Vote> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: "A recorded vote of one state on one resolution." })
  class SomeVoteEdge extends footnotedEdgeTo(Entity, name) {
    @Field(() => Choice, { description: "The choice of the state in the vote." })
    choice!: Choice;

    @Field(() => VotingBody, {
      description: "The place of the vote: the General Assembly itself (plenary), or one of its committees.",
    })
    body!: VotingBody;
  }
  return SomeVoteEdge;
}

/** From a resolution to a state. */
const VoteEdge = voteEdgeTo(() => State, "Vote");
export const VoteConnection = connectionOf(
  () => State,
  () => VoteEdge,
  "Vote",
  "states, each with how it voted on a resolution",
);

/** From a state to a resolution. */
const VotedResolutionEdge = voteEdgeTo(() => Resolution, "VotedResolution");
export const VotedResolutionConnection = connectionOf(
  () => Resolution,
  () => VotedResolutionEdge,
  "VotedResolution",
  "resolutions, each with how a state voted on it",
);
