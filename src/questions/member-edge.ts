import { Field, ObjectType } from "type-graphql";
import { membershipEdgeTo } from "../coalitions/member-edges";
import { connectionOf } from "../pages/connection";
import { Evidence } from "../states/evidence";
import { State } from "../states/state";

@ObjectType("MemberEdge", {
  simpleResolvers: true,
  description:
    "A member state, with what is on record of its membership; a member by definition has only its evidence.",
})
export class MemberEdge extends membershipEdgeTo(() => State, "Member") {
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
