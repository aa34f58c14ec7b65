import { type ClassType, Field, ObjectType } from "type-graphql";
import type { Reading } from "../graph/reading";
import { type Edge, connectionOf } from "../pages/connection";
import { FieldOf } from "../pages/declared";
import { type Footnoted, footnotedEdgeTo } from "../sources/footnoted";
import { State } from "../states/state";
import { Choice, VotingBody } from "./choice";
import { Resolution } from "./resolution";
import { voted } from "./resolution.kind";
import { RollCall } from "./roll-call";

/** What a recorded vote knows. */
export interface Vote extends Footnoted {
  readonly choice: Choice;
  readonly body: VotingBody;
  readonly note: string | null;
  readonly rollCall: (args: unknown, reading: Reading) => Promise<RollCall>;
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

    @FieldOf(voted)
    note!: string | null;

    @Field(() => RollCall, { description: "The roll call in which the vote was cast." })
    rollCall!: Vote["rollCall"];
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
