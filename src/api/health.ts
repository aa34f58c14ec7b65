import { Router } from "express";
import { EngineAway, EngineBroken, Trouble } from "../errors";
import type { Graph } from "../graph/graph";
import type { Store } from "../redis/store";
import { waitAtMost } from "../graph/limited-wait";
import { revisionIn } from "../dataset/loaded";
import { wholeIn } from "../dataset/whole";

/** How long a probe waits for the graph, in milliseconds: it wants to know at once. */
const patience = 2_000;

/**
 * `/health/live`: the process answers. `/health/ready`: it is warm, the graph answers whole and a dataset is loaded; otherwise 503, with what is
 * missing. A Redis that is away is told, and nothing is missing for that.
 */
export function health(graph: Watched, warm: () => boolean, store?: Store): Router {
  const router = Router();
  router.get("/health/live", (_request, response) => {
    response.set("Cache-Control", "no-store").json({ status: "live" });
  });
  router.get("/health/ready", async (_request, response) => {
    response.set("Cache-Control", "no-store");
    const { status, ...rest } = await readiness(graph, warm());
    const redis = store === undefined ? {} : { redis: (await store.isThere()) ? "ready" : "away" };
    response.status(status === "ready" ? 200 : 503).json({ status, ...rest, ...redis });
  });
  return router;
}

async function readiness(graph: Watched, warm: boolean): Promise<{ status: string; revision?: number; why?: string }> {
  if (!warm)
    return { status: "not ready", why: "The principal questions are being planned; that takes a few seconds." };
  try {
    const silent = () => new EngineAway(`The graph has not answered for ${patience / 1_000} seconds.`);
    const loaded = await waitAtMost(patience, revisionIn(graph), silent);
    if (loaded === undefined) return { status: "not ready", why: "No dataset is loaded." };
    const why = await waitAtMost(patience, graph.broken(), silent);
    return why === undefined ? { status: "ready", revision: loaded.revision } : { status: "not ready", why };
  } catch (error) {
    // A probe wants the state, not an exception; whatever is no trouble of the engine's goes on to the log.
    if (error instanceof Trouble) return { status: "not ready", why: error.message };
    throw error;
  }
}

/** A graph of which it is known whether it fails of itself. */
export interface Watched extends Graph {
  /** What is wrong, as a sentence; undefined where nothing is. */
  readonly broken: () => Promise<string | undefined>;
}

/**
 * Watches what is read. Damaged files answer one question and fail at the next, so after a failure the graph counts as broken until all of
 * it could be read: then the question was to blame.
 */
export function watched(graph: Graph): Watched {
  let why: string | undefined;
  let reading: Promise<void> | undefined;
  const watch = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof EngineBroken) why = error.message;
      throw error;
    }
  };
  const readAll = async () => {
    try {
      await wholeIn(graph);
      why = undefined;
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
    }
  };
  return {
    ...graph,
    read: (query) => watch(graph.read(query)),
    readAt: (query, signal) => watch(graph.readAt(query, signal)),
    standsAt: () => watch(graph.standsAt()),
    broken: async () => {
      if (why === undefined) return undefined;
      await (reading ??= readAll().finally(() => {
        reading = undefined;
      }));
      return why;
    },
  };
}
