import { cypher } from "../graph/cypher";
import type { Edge } from "../pages/connection";
import { type List, byDate } from "../pages/list";
import { processes } from "./meeting.things";
import type { Process } from "./process";
import { type ProcessWhere, processAlphabet } from "./process.where";

/** All processes, the long ended too. */
export const allProcesses: List<Process, ProcessWhere, Edge<Process>> = {
  alphabet: processAlphabet,
  things: processes,
  says: "Processes",
  rows: { from: cypher`MATCH (node:Process)`, orders: byDate("slug") },
};
