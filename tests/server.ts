import { join } from "node:path";
import { pino } from "pino";
import type { Cypher } from "../src/graph/cypher";
import { type Served, serve } from "../src/api/server";
import { madeApart } from "../src/releases/made-apart";
import { maker } from "./releases/maker";
import { graphOfTests, settle, village } from "./seed/village";

/** The real seed, whose answers are checked against the sources. */
export const realSeed = join(__dirname, "..", "seed");

/** An answer as a client reads it. */
export interface Answer {
  readonly status: number;
  readonly data?: Record<string, never> | null;
  readonly errors?: readonly {
    message: string;
    path?: unknown[];
    extensions: { code: string; argument?: string; suggestions?: string[] };
  }[];
  readonly extensions: { dataset: { version: string; revision: number }; cost: { requested: number; limit: number } };
}

/** A server that really answers, over the graph of the tests. */
export interface StartedServer extends Served {
  /** The folder of the seed over which it answers. */
  readonly seed: string;
  /** Asks over HTTP, and is answered anew each time. */
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** The data of an answer without errors. Throws where there are some. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly answer: (query: string, variables?: Record<string, unknown>) => Promise<any>;
  /** The statements that the last operation sent to the graph, the one for the revision left out. */
  readonly statements: () => readonly Cypher[];
}

/** Starts the server over a seed: the real one, or the village. A graph that holds just that seed is not loaded again. */
export async function startedServer(folder: string = realSeed): Promise<StartedServer> {
  const { graph, driver } = graphOfTests();
  await settle(graph, folder);
  let sent: readonly Cypher[] = [];
  const served = await serve({
    graph,
    seed: folder,
    making: (place) => madeApart(place, maker),
    host: "127.0.0.1",
    port: 0,
    log: pino({ level: "silent" }),
    counted: (_, statements) => {
      sent = statements;
    },
  });
  const ask = async (query: string, variables?: Record<string, unknown>): Promise<Answer> => {
    const response = await fetch(`${served.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "cache-control": "no-cache" },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer, "status">) };
  };
  return {
    url: served.url,
    seed: folder,
    ask,
    answer: async (query, variables) => {
      const { data, errors } = await ask(query, variables);
      if (errors !== undefined) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
    statements: () => sent,
    stop: async () => {
      await served.stop();
      await driver.close();
    },
  };
}

/** The server over the village, whose answers can be worked out in the head. */
export const villageServer = (): Promise<StartedServer> => startedServer(village);
