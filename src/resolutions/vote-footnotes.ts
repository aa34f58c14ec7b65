import { type Cypher, cypher } from "../graph/cypher";

/**
 * The sources and places of a vote, where `vote` is its edge and `call` its roll call: its own, or, of an imported one, the file of its
 * roll call and the line in it. Whoever is in none of the lists has no line, so there the place is that of the whole roll.
 */
export const footnotesOfVote = footnotesOf(cypher`vote`);

/** The same of an edge of any type, where `edge` is that edge, and `call` its roll call where it is a vote. */
export const footnotesOfEdge = footnotesOf(cypher`edge`);

function footnotesOf(edge: Cypher): Cypher {
  return cypher`
  sources: coalesce(${edge}.sources, call.sources[0..1], []),
  locators: coalesce(${edge}.locators, [CASE WHEN ${edge}.line IS NULL THEN call.locators[0] ELSE "line " + toString(${edge}.line) END])`;
}
