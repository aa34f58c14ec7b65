import { type ClassType, Field, ObjectType } from "type-graphql";
import { Actor } from "../states/actor";
import { type Edge, connectionOf } from "../pages/connection";
import { type Footnoted, footnotedEdgeTo } from "../sources/footnoted";
import { Resolution } from "./resolution";
import { SponsorRole } from "./sponsor-role";

/** What a sponsorship knows. */
export interface Sponsorship extends Footnoted {
  readonly role: SponsorRole;
  readonly roles: readonly SponsorRole[];
}

/** The GraphQL type of a sponsorship, seen from either end. */
export function sponsorshipEdgeTo<Entity extends object>(
  Entity: () => ClassType<Entity> | object,
  name: string,
): ClassType<Edge<Entity> & Sponsorship> {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: "Somebody and what they put forward, seen from one of them; the other is the node.",
  })
  class SomeSponsorshipEdge extends footnotedEdgeTo(Entity, name) {
    @Field(() => SponsorRole, { description: "The role of the actor; the foremost, where there are several." })
    role!: SponsorRole;

    @Field(() => [SponsorRole], {
      description: "The roles of the actor, the foremost first: a lead is mostly a sponsor too.",
    })
    roles!: SponsorRole[];
  }
  return SomeSponsorshipEdge;
}

/** From a resolution to whoever sponsored it. */
const SponsorEdge = sponsorshipEdgeTo(() => Actor, "Sponsor");
export const SponsorConnection = connectionOf(
  () => Actor,
  () => SponsorEdge,
  "Sponsor",
  "actors that put a resolution forward, each with its role",
);

/** From an actor to a resolution. */
const SponsoredResolutionEdge = sponsorshipEdgeTo(() => Resolution, "SponsoredResolution");
export const SponsoredResolutionConnection = connectionOf(
  () => Resolution,
  () => SponsoredResolutionEdge,
  "SponsoredResolution",
  "resolutions that an actor put forward, each with the role of the actor",
);
