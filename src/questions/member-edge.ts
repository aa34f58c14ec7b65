import { Field, ObjectType } from "type-graphql";
import { membershipEdgeTo } from "../coalitions/member-edges";
import { connectionOf } from "../pages/connection";
import { mostShown } from "../states/clause";
import { Evidence } from "../states/evidence";
import { State } from "../states/state";
import { costOfSome } from "../pages/page.args";

@ObjectType("MemberEdge", {
  simpleResolvers: true,
  description:
    "A member state, with what is on record of its membership; a member by definition has only its evidence.",
})
export class MemberEdge extends membershipEdgeTo(() => State, "Member") {
  @Field(() => [Evidence], {
    complexity: costOfSome(2),
    description: `The facts by which the state is a member: the recorded membership, or what the definition of the coalition asks for, of each of its clauses the latest ${mostShown} at most.`,
  })
  evidence!: (args: unknown, reading: never) => Promise<Evidence[]>;
}

export const MemberConnection = connectionOf(
  () => State,
  () => MemberEdge,
  "Member",
  "member states of a coalition, each with what is known of the membership",
);
