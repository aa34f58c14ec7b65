import { cypher, name } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import type { List } from "../pages/list";
import { Revision } from "./revision";

/** Nothing can be asked of revisions but all of them, the newest first. */
export const allRevisions: List<Revision, object, Edge<Revision>> = {
  alphabet: {},
  things: {
    answer: (variable) => cypher`${name(variable)} {.*}`,
    maker: () => Promise.resolve((properties) => Object.assign(new Revision(), properties)),
  },
  says: "Revisions",
  rows: {
    from: cypher`MATCH (node:Revision)`,
    orders: { NUMBER_DESC: [{ by: cypher`node.number`, descending: true }] },
  },
};
