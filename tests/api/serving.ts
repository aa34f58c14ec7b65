import { pino } from "pino";
import { type Served, serve } from "../../src/api/server";
import type { Graph } from "../../src/graph/graph";

/** A server over a graph of one's own, silent, on any free port. */
export const serving = (graph: Graph): Promise<Served> =>
  serve({ graph, host: "127.0.0.1", port: 0, log: pino({ level: "silent" }) });
