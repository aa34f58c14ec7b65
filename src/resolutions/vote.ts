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
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: "A recorded vote: who, on what, and how." })
  class SomeVoteEdge extends footnotedEdgeTo(Entity, name) {
    @Field(() => Choice, { description: "How the state voted." })
    choice!: Choice;

    @Field(() => VotingBody, { description: "In plenary or in committee." })
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
);

/** From a state to a resolution. */
const VotedResolutionEdge = voteEdgeTo(() => Resolution, "VotedResolution");
export const VotedResolutionConnection = connectionOf(
  () => Resolution,
  () => VotedResolutionEdge,
  "VotedResolution",
);
