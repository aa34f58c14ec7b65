import { Router } from "express";
import { Trouble } from "../errors";
import type { Graph } from "../graph/graph";
import { revisionIn } from "../dataset/loaded";

/** `/health/live`: the process answers. `/health/ready`: it is warm, the graph answers and a dataset is loaded; otherwise 503, with what is missing. */
export function health(graph: Graph, warm: () => boolean): Router {
  const router = Router();
  router.get("/health/live", (_request, response) => {
    response.set("Cache-Control", "no-store").json({ status: "live" });
  });
  router.get("/health/ready", async (_request, response) => {
    response.set("Cache-Control", "no-store");
    const { status, ...rest } = await readiness(graph, warm());
    response.status(status === "ready" ? 200 : 503).json({ status, ...rest });
  });
  return router;
}

async function readiness(graph: Graph, warm: boolean): Promise<{ status: string; revision?: number; why?: string }> {
  if (!warm)
    return { status: "not ready", why: "The principal questions are being planned; that takes a few seconds." };
  try {
    const loaded = await revisionIn(graph);
    return loaded === undefined
      ? { status: "not ready", why: "No dataset is loaded." }
      : { status: "ready", revision: loaded.revision };
  } catch (error) {
    // A probe wants the state, not an exception; whatever is no trouble of the engine's goes on to the log.
    if (error instanceof Trouble) return { status: "not ready", why: error.message };
    throw error;
  }
}
