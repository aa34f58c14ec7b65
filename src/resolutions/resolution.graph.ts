import { cypher } from "../graph/cypher";
import { processes } from "../meetings/meeting.things";
import type { Process } from "../meetings/process";
import type { Edge } from "../pages/connection";
import { type List, byDate } from "../pages/list";
import { single } from "../pages/single";
import type { Resolution } from "./resolution";
import { resolutions } from "./resolution.things";
import { type ResolutionWhere, resolutionAlphabet } from "./resolution.where";

/** What every list of resolutions has; others add from where it starts. */
export const resolutionList = { alphabet: resolutionAlphabet, things: resolutions, says: "Resolutions" };

/** The orders of a list of resolutions: by the day of adoption. */
export const resolutionOrders = byDate("symbol");

type ResolutionList = List<Resolution, ResolutionWhere, Edge<Resolution>>;

/** All resolutions, adopted with a vote or without. */
export const allResolutions: ResolutionList = {
  ...resolutionList,
  rows: { from: cypher`MATCH (node:Resolution)`, orders: resolutionOrders },
};

/** The resolutions that set up a process or belong to it. */
export const resolutionsOfProcess: ResolutionList = {
  ...resolutionList,
  rows: { from: cypher`MATCH (:Process {slug: key})<-[:OF]-(node:Resolution)`, orders: resolutionOrders },
};

/** The process that a resolution set up or belongs to, by the resolution's symbol, or null. */
export const processOfResolution = single<Process>(
  processes,
  (keys, other) =>
    cypher`MATCH (n:Resolution)-[:OF]->(other:Process) WHERE n.symbol IN ${keys}
      RETURN n.symbol AS key, ${other} AS value`,
);
