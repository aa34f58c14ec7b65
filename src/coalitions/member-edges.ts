import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../dates/date.scalar";
import { type Footnoted, footnotedEdgeTo, footnotesOf } from "../sources/footnoted";
import { connectionOf } from "../pages/connection";
import type { Organisation } from "../states/organisation";
import type { State } from "../states/state";
import { Actor } from "./actor";
import { Coalition } from "./coalition";
import { MembershipStatus } from "./membership-status";

/** What a membership on record knows, as an edge gives it. */
export interface Standing extends Footnoted {
  readonly from: string | null;
  readonly to: string | null;
  readonly status: MembershipStatus | null;
  readonly role: string | null;
  readonly note: string | null;
}

/** A membership as the graph holds it, or nothing for a member by definition. */
export function standingOf(edge: Readonly<Record<string, unknown>> = {}): Standing {
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

@ObjectType("OtherMemberEdge", {
  simpleResolvers: true,
  description: "A member that is not a state: an organisation, a territory or another coalition.",
})
export class OtherMemberEdge
  extends footnotedEdgeTo<State | Coalition | Organisation>(() => Actor, "OtherMember")
  implements Standing
{
  @Field(() => DateScalar, { nullable: true, description: "Since when; null where the start is not recorded." })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Until when; null where it still is." })
  to!: string | null;

  @Field(() => MembershipStatus, { nullable: true, description: "Member, observer and so on." })
  status!: MembershipStatus | null;

  @Field(() => String, { nullable: true, description: "In which role, in free words: signatory, chair, lead." })
  role!: string | null;

  @Field(() => String, { nullable: true, description: "What the source adds." })
  note!: string | null;
}

export const OtherMemberConnection = connectionOf<State | Coalition | Organisation>(
  () => Actor,
  () => OtherMemberEdge,
  "OtherMember",
);
