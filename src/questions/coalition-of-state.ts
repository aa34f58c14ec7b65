import { ObjectType } from "type-graphql";
import { Coalition } from "../coalitions/coalition";
import { membershipEdgeTo } from "../coalitions/member-edges";
import { connectionOf } from "../pages/connection";

@ObjectType("CoalitionOfStateEdge", {
  simpleResolvers: true,
  description: "A coalition that a state belongs to, with what is on record of its membership, if anything.",
})
class CoalitionOfStateEdge extends membershipEdgeTo(() => Coalition, "CoalitionOfState") {}

export const CoalitionOfStateConnection = connectionOf(
  () => Coalition,
  () => CoalitionOfStateEdge,
  "CoalitionOfState",
  "coalitions that a state belongs to, each with what is known of the membership",
);
