import { type ClassType, Field, ObjectType } from "type-graphql";
import { PartialDate } from "../dates/partial-date.scalar";
import { type Edge, connectionOf } from "../pages/connection";
import { type Footnoted, footnotedEdgeTo } from "../sources/footnoted";
import { Actor } from "../states/actor";
import { Statement } from "./statement";

/** What is known of an actor's having made a statement. */
export interface Making extends Footnoted {
  readonly date: string | null;
}

function makingEdgeTo<Entity extends object>(
  Entity: () => ClassType<Entity> | object,
  name: string,
): ClassType<Edge<Entity> & Making> {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: "A statement and one of those who made it, seen from one of the two; the other is the node.",
  })
  class SomeMakingEdge extends footnotedEdgeTo(Entity, name) {
    @Field(() => PartialDate, {
      nullable: true,
      description:
        "The date on which this actor made or signed the statement. A text may be signed later than it was issued; null where the day is not on record.",
    })
    date!: string | null;
  }
  return SomeMakingEdge;
}

/** From a statement to those who made it. */
const StatementActorEdge = makingEdgeTo(() => Actor, "StatementActor");
export const StatementActorConnection = connectionOf(
  () => Actor,
  () => StatementActorEdge,
  "StatementActor",
  "actors that made a statement, each with the day and the source",
);

/** From an actor to what it said or signed. */
const MadeStatementEdge = makingEdgeTo(() => Statement, "MadeStatement");
export const MadeStatementConnection = connectionOf(
  () => Statement,
  () => MadeStatementEdge,
  "MadeStatement",
  "statements that an actor made or signed, each with the day and the source",
);
