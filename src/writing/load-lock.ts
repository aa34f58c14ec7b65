import { type Cypher, cypher } from "../graph/cypher";

/**
 * The first statement of whatever writes: it waits until any other load is through. The node is there from the first
 * load on; until then its unique name (which `prepare` sees to) makes the second of two first loads wait as well.
 */
export const takeLoadLock: Cypher = cypher`MERGE (l:Lock {name: "load"}) SET l.at = timestamp()`;
