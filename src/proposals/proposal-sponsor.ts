import { type ClassType, Field, ObjectType } from "type-graphql";
import { Actor } from "../states/actor";
import { PartialDate } from "../dates/partial-date.scalar";
import { type Edge, connectionOf } from "../pages/connection";
import { type Sponsorship, sponsorshipEdgeTo } from "../resolutions/sponsor";
import { Proposal } from "./proposal";

/** What is known of whoever put a proposal forward. */
export interface PuttingForward extends Sponsorship {
  readonly date: string | null;
  readonly note: string | null;
}

function puttingForwardEdgeTo<Entity extends object>(
  Entity: () => ClassType<Entity> | object,
  name: string,
): ClassType<Edge<Entity> & PuttingForward> {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: "Somebody and the proposal they put forward, seen from one of them; the other is the node.",
  })
  class SomePuttingForwardEdge extends sponsorshipEdgeTo(Entity, name) {
    @Field(() => PartialDate, {
      nullable: true,
      description: "The date on which the actor put the proposal forward, where a source says so.",
    })
    date!: string | null;

    @Field(() => String, { nullable: true, description: "What the source adds about who put the proposal forward." })
    note!: string | null;
  }
  return SomePuttingForwardEdge;
}

/** From a proposal to whoever put it forward. */
const ProposalSponsorEdge = puttingForwardEdgeTo(() => Actor, "ProposalSponsor");
export const ProposalSponsorConnection = connectionOf(
  () => Actor,
  () => ProposalSponsorEdge,
  "ProposalSponsor",
  "actors that put a proposal forward, each with what is known of it",
);

/** From an actor to a proposal. */
const SponsoredProposalEdge = puttingForwardEdgeTo(() => Proposal, "SponsoredProposal");
export const SponsoredProposalConnection = connectionOf(
  () => Proposal,
  () => SponsoredProposalEdge,
  "SponsoredProposal",
  "proposals that an actor put forward, each with what is known of it",
);
