import { setTimeout } from "node:timers/promises";
import { join } from "node:path";
import { type Engine, holder } from "../engine";
import { BadStart, EngineAway, EngineBroken, EngineLate } from "../errors";
import { saidBy } from "./reached";

/** What is being done, for whom, and where the person at the screen reads of it. */
export interface Persisting {
  readonly engine: Engine;
  readonly home: string;
  readonly tell: (line: string) => void;
  readonly signal: AbortSignal;
}

const attempts = 4;

/**
 * Does a work that may be done again. Where a Neo4j of ours dies meanwhile, it waits for the one that is started in its place. Ends with the
 * reason of the signal as soon as that is aborted. Throws BadStart with exit code 3, in one sentence, where Neo4j fails for good.
 */
export async function persisting<Result>(work: () => Promise<Result>, given: Persisting): Promise<Result> {
  const { engine, tell, signal } = given;
  signal.throwIfAborted();
  const called = new Promise<never>((_, off) => {
    signal.addEventListener("abort", () => off(signal.reason as Error), { once: true });
  });
  for (let attempt = 1; ; attempt++) {
    const before = engine.pid();
    try {
      return await Promise.race([work(), called]);
    } catch (error) {
      if (!(error instanceof EngineAway || error instanceof EngineLate)) throw error;
      // That of another process is started again as long as that process is there.
      const comesBack = engine.how === "local" || (engine.how === "shared" && holder(given.home) !== undefined);
      if (!comesBack || attempt === attempts) throw endOf(error, given);
      tell("Neo4j: failed meanwhile; what was begun is done again once it is back");
      await back(engine, before, signal);
    }
  }
}

/** Waits, a minute at most, until another process has taken the place of the one that was there before. */
async function back(engine: Engine, before: number | undefined, signal: AbortSignal): Promise<void> {
  const pause = (milliseconds: number) =>
    setTimeout(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
  if (engine.how === "shared") return pause(10_000);
  for (let waited = 0; waited < 240; waited++) {
    const now = engine.pid();
    // One that has not died after all is there already.
    if (now !== undefined && (now !== before || waited > 12)) return;
    await pause(250);
  }
}

function endOf(error: EngineAway | EngineLate, { engine, home }: Persisting): BadStart {
  const cause = error.cause instanceof Error ? saidBy(error.cause) : error.message;
  const isOurs = engine.how === "local";
  const where = isOurs ? `\nIts log is ${join(home, "neo4j.log")}` : "";
  const advice = !isOurs
    ? " Nothing was half written: do it again once it is there."
    : error instanceof EngineBroken
      ? ` Make room where its disk is full; where its data are damaged, delete ${join(home, "neo4j")}: the next start makes it again from the seed.`
      : "";
  return new BadStart(`The Neo4j at ${engine.uri} has failed: ${cause.replace(/\.?$/, ".")}${advice}${where}`, 3, {
    cause: error,
  });
}
