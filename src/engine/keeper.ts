import { setTimeout } from "node:timers/promises";
import { BadStart, Stopped } from "../errors";
import type { StartOptions } from "./engine";
import { startJvm, type Plan, type Running } from "./jvm";

const shortest = 500;
const longest = 30_000;

/** A Neo4j that is kept running: one that dies is started again at the same address, after 0.5 s, then 1, 2, 4 … up to 30 s. */
export interface KeptEngine {
  readonly pid: () => number | undefined;
  stop(): Promise<void>;
}

/** Keeps a running Neo4j so until it is stopped. It never gives up: each death and each vain start is told. */
export function keep(first: Running, plan: Plan, options: StartOptions): KeptEngine {
  let running: Running | undefined = first;
  const stopping = new AbortController();
  const watched = watch();

  async function watch(): Promise<void> {
    for (let current = first; ; current = await again()) {
      running = current;
      if (stopping.signal.aborted) await current.end();
      await current.gone;
      running = undefined;
      if (stopping.signal.aborted) return;
      options.tell(`Neo4j: process ${current.pid} has died; starting it again`);
    }
  }

  async function again(): Promise<Running> {
    for (let wait = shortest; ; wait = Math.min(wait * 2, longest)) {
      await pause(wait, stopping.signal);
      try {
        const next = await startJvm(plan, { ...options, signal: stopping.signal });
        options.tell(`Neo4j: ready again, process ${next.pid}`);
        return next;
      } catch (error) {
        if (error instanceof Stopped) throw error;
        options.tell(
          `${error instanceof BadStart ? error.message : String(error)}\nNeo4j: next try in ${Math.min(wait * 2, longest) / 1000} s`,
        );
      }
    }
  }

  return {
    pid: () => running?.pid,
    stop: async () => {
      stopping.abort(new Stopped("Neo4j is being stopped."));
      await running?.end();
      await watched.catch((error: unknown) => {
        if (!(error instanceof Stopped)) throw error;
      });
    },
  };
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
}
