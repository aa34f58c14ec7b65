import { type ClassType, Field, ObjectType } from "type-graphql";
import { type Edge, connectionOf, edgeTo } from "../pages/connection";
import { Topic } from "../topics/topic";
import { BearingDirection } from "./bearing-direction";
import { Resolution } from "./resolution";

/** What the edge between a resolution and its subject knows. */
export interface Bearing {
  readonly direction: BearingDirection;
}

/** The GraphQL type of such an edge, seen from either end. */
export function bearingEdgeTo<Entity extends object>(
  Entity: () => ClassType<Entity>,
  name: string,
): ClassType<Edge<Entity> & Bearing> {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: "A resolution and what it is about, seen from one of them; the other is the node.",
  })
  class SomeBearingEdge extends edgeTo(Entity, name) {
    @Field(() => BearingDirection, {
      description:
        "What a vote of yes on the resolution means for the subject: that it is advanced, or that it is hindered.",
    })
    direction!: BearingDirection;
  }
  return SomeBearingEdge;
}

/** From a resolution to a topic. */
const BearingTopicEdge = bearingEdgeTo(() => Topic, "BearingTopic");
export const BearingTopicConnection = connectionOf(
  () => Topic,
  () => BearingTopicEdge,
  "BearingTopic",
  "topics that a resolution is about, each with what a vote of yes means for it",
);

/** From a topic or a proposal to a resolution. */
const BearingResolutionEdge = bearingEdgeTo(() => Resolution, "BearingResolution");
export const BearingResolutionConnection = connectionOf(
  () => Resolution,
  () => BearingResolutionEdge,
  "BearingResolution",
  "resolutions about a subject, each with what a vote of yes means for the subject",
);
