import { join } from "node:path";
import { BadStart } from "../errors";
import type { Settings } from "../settings";
import type { Engine, StartOptions } from "./engine";
import { needRoom } from "./folder";
import { javaAtHand, javaNeeded, oldestJava } from "./java";
import { startJvm, type Plan } from "./jvm";
import { keep } from "./keeper";
import { takeLock, type Lock } from "./lock";
import { fetchParts, partsAtHand } from "./parts";
import { passwordOf } from "./password";
import { freePort, onFreePort } from "./port";

const usualPort = 7687;

/**
 * Starts Neo4j Community as a child process on the data of the home, and keeps it running. Throws BadStart with exit code 4
 * when another process works in the home, 3 when Neo4j cannot be fetched or does not start, and 2 when the home cannot be used.
 */
export async function startLocal({ home, memory }: Settings, options: StartOptions): Promise<Engine> {
  const java = await javaAtHand();
  if (java === undefined || java.version < oldestJava) throw new BadStart(javaNeeded(java), 3);
  const lock = takeLock(home, options.doing ?? "at work");
  try {
    const folder = options.parts ?? join(home, "engine");
    needRoom(home, partsAtHand(folder) === undefined && options.parts === undefined ? 200 : 10);
    const parts = await fetchParts(folder, java.program, options);
    const port = await freePort(usualPort);
    return await begin({ home, java: java.program, parts, port, password: passwordOf(home), memory }, lock, options);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function begin(planned: Plan, lock: Lock, options: StartOptions): Promise<Engine> {
  const { tell } = options;
  const begun = Date.now();
  const passing = setInterval(() => tell(`Neo4j: starting… ${seconds(begun)}`, "passing"), 1000);
  const { port, started: first } = await onFreePort(planned.port, (free) => {
    if (free !== usualPort) tell(`Neo4j: port ${usualPort} is taken, using ${free}`);
    return startJvm({ ...planned, port: free }, options);
  }).finally(() => clearInterval(passing));
  const plan = { ...planned, port };
  const uri = `bolt://127.0.0.1:${plan.port}`;
  tell(`Neo4j: ready in ${seconds(begun)} at ${uri}, its log in ${join(plan.home, "neo4j.log")}`);
  lock.announce(uri);
  const kept = keep(first, plan, options);
  const stop = async (): Promise<void> => {
    await kept.stop();
    lock.release();
  };
  return { ...local(uri, plan.password), how: "local", pid: kept.pid, stop };
}

/** What a driver needs for the local Neo4j: Community knows one user of ours and one database. */
export function local(uri: string, password: string): Pick<Engine, "uri" | "user" | "password" | "database"> {
  return { uri, user: "neo4j", password, database: "neo4j" };
}

function seconds(since: number): string {
  return `${Math.round((Date.now() - since) / 1000)} s`;
}
