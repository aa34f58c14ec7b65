import { type ClassType, Field, ObjectType } from "type-graphql";
import { PartialDate } from "../dates/partial-date.scalar";
import { type Footnoted, footnotedEdgeTo, footnotesOf } from "../sources/footnoted";
import { type Edge, connectionOf } from "../pages/connection";
import type { Organisation } from "../states/organisation";
import type { State } from "../states/state";
import { Actor } from "../states/actor";
import { Coalition } from "./coalition";
import { MembershipStatus } from "./membership-status";

/** What a membership on record knows, as an edge gives it. */
export interface MembershipOnRecord extends Footnoted {
  readonly from: string | null;
  readonly to: string | null;
  readonly status: MembershipStatus | null;
  readonly role: string | null;
  readonly note: string | null;
}

/** A membership as the graph holds it, or nothing for a member by definition. */
export function membershipFrom(edge: Readonly<Record<string, unknown>> = {}): MembershipOnRecord {
  const said = (field: string) => (edge[field] ?? null) as string | null;
  return {
    from: said("from"),
    to: said("to"),
    status: said("status") as MembershipStatus | null,
    role: said("role"),
    note: said("note") ?? said("fromNote"),
    ...footnotesOf({ sources: edge["sources"] ?? [], locators: edge["locators"] ?? [] }),
  };
}

/** The GraphQL type of an edge that is a membership, from either end; what is not on record is null. */
export function membershipEdgeTo<Entity extends object>(
  Entity: () => ClassType<Entity> | object,
  name: string,
): ClassType<Edge<Entity> & MembershipOnRecord> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A membership, with its ${name}.` })
  class MembershipEdge extends footnotedEdgeTo(Entity, name) {
    @Field(() => PartialDate, {
      nullable: true,
      description: "The start of the membership; null where no start is recorded.",
    })
    from!: string | null;

    @Field(() => PartialDate, { nullable: true, description: "The end of the membership; null where it still lasts." })
    to!: string | null;

    @Field(() => MembershipStatus, {
      nullable: true,
      description: "The standing of the member: member, observer, and so on; null for a member by definition.",
    })
    status!: MembershipStatus | null;

    @Field(() => String, {
      nullable: true,
      description: "The role of the member, in free words: signatory, chair, lead.",
    })
    role!: string | null;

    @Field(() => String, { nullable: true, description: "What the source adds about the membership." })
    note!: string | null;
  }
  return MembershipEdge;
}

type Other = State | Coalition | Organisation;

@ObjectType("OtherMemberEdge", {
  simpleResolvers: true,
  description: "A member that is not a state: an organisation, a territory or another coalition.",
})
export class OtherMemberEdge extends membershipEdgeTo<Other>(() => Actor, "OtherMember") {}

export const OtherMemberConnection = connectionOf<Other>(
  () => Actor,
  () => OtherMemberEdge,
  "OtherMember",
  "members of a coalition that are not states, each with what is known of the membership",
);
