import { ObjectType } from "type-graphql";
import { cypher } from "../graph/cypher";
import { connectionOf } from "../pages/connection";
import { type List, byName } from "../pages/list";
import type { Joined } from "../sets/where";
import { footnotedEdgeTo, footnotesOf } from "../sources/footnoted";
import { State } from "../states/state";
import { states } from "../states/state.things";

@ObjectType("AlignedStateEdge", {
  simpleResolvers: true,
  description: "A state that joined a statement, with the source that says so.",
})
class AlignedStateEdge extends footnotedEdgeTo(() => State, "AlignedState") {}

export const AlignedStateConnection = connectionOf(
  () => State,
  () => AlignedStateEdge,
  "AlignedState",
  "states that joined a statement, each with the source that says so",
);

/** The states that aligned themselves with a statement, by its id. */
export const statesAligned: List<State, Joined<never>, AlignedStateEdge> = {
  alphabet: {},
  things: states,
  edge: footnotesOf,
  says: "States",
  rows: {
    from: cypher`MATCH (:Statement {id: key})<-[edge:ALIGNED_WITH]-(node:State)`,
    edge: ["sources", "locators"],
    orders: byName("iso3"),
  },
};
