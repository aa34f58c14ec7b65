import { type Cypher, cypher } from "../../src/graph/cypher";
import type { Graph } from "../../src/graph/graph";

/** The same graph; whatever is asked of it is first told to `hear`, and waits for it. */
export const hearing = (graph: Graph, hear: (query: Cypher) => unknown): Graph => ({
  ...graph,
  read: async (query) => {
    await hear(query);
    return graph.read(query);
  },
  readAt: async (query) => {
    await hear(query);
    return graph.readAt(query);
  },
  standsAt: async () => {
    await hear(cypher`RETURN "where it stands"`);
    return graph.standsAt();
  },
});
