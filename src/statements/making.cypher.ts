import { type Cypher, cypher } from "../graph/cypher";

/** What tells when and by which source an actor made a statement: of a joint statement the signature `made`, of any other the statement itself. */
export const toldOfMaking = (made: Cypher, statement: Cypher): Cypher =>
  cypher`(CASE WHEN ${statement}.actorKey IS NULL THEN ${made} ELSE ${statement} END)`;
