import { Field, ObjectType } from "type-graphql";
import { type Standing } from "../coalitions/member-edges";
import { MembershipStatus } from "../coalitions/membership-status";
import { DateScalar } from "../dates/date.scalar";
import { connectionOf } from "../pages/connection";
import { footnotedEdgeTo } from "../sources/footnoted";
import { Evidence } from "../states/evidence";
import { State } from "../states/state";

@ObjectType("MemberEdge", {
  simpleResolvers: true,
  description:
    "A member state, with what is on record of its membership; a member by definition has only its evidence.",
})
export class MemberEdge extends footnotedEdgeTo(() => State, "Member") implements Standing {
  @Field(() => DateScalar, { nullable: true, description: "Since when; null where the start is not recorded." })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Until when; null where it still is." })
  to!: string | null;

  @Field(() => MembershipStatus, {
    nullable: true,
    description: "Member, observer and so on; null for a member by definition.",
  })
  status!: MembershipStatus | null;

  @Field(() => String, { nullable: true, description: "In which role, in free words: signatory, chair, lead." })
  role!: string | null;

  @Field(() => String, { nullable: true, description: "What the source adds." })
  note!: string | null;

  @Field(() => [Evidence], {
    complexity: ({ childComplexity }) => 2 * childComplexity,
    description: "The facts by which it is a member: the membership on record, or what the definition asks.",
  })
  evidence!: (args: unknown, reading: never) => Promise<Evidence[]>;
}

export const MemberConnection = connectionOf(
  () => State,
  () => MemberEdge,
  "Member",
);
