import { pino } from "pino";
import { type Served, serve } from "../../src/api/server";
import type { Graph } from "../../src/graph/graph";
import type { Counted } from "../../src/api/operation";

/** A server over a graph of one's own, on any free port; silent, or with a place for what it logs. Each operation that is executed is told to `counted`. */
export const serving = (
  graph: Graph,
  logged?: { write: (line: string) => void },
  counted: Counted = () => undefined,
): Promise<Served> =>
  serve({
    graph,
    counted,
    host: "127.0.0.1",
    port: 0,
    log: logged === undefined ? pino({ level: "silent" }) : pino({ level: "error" }, logged),
  });
