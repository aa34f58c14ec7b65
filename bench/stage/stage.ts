import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import { type Engine, screen, startEngine } from "../../src/engine";
import { freePort } from "../../src/engine/port";
import { openDriver } from "../../src/graph/driver";
import { settings } from "../../src/settings";
import { type Child, childAt } from "./child";

const root = join(__dirname, "..", "..");

/** Where the parts of Neo4j are kept from one run to the next, those of the tests too. */
export const parts = join(root, "node_modules", ".cache", "acquis-engine");

/** The program that is measured, as it is compiled. */
export const program = join(root, "dist", "main.js");

/** A Neo4j of our own, in a home that goes with it. */
export interface Ground {
  readonly engine: Engine;
  /** Opened as the program opens its own. */
  readonly driver: Driver;
  readonly stop: () => Promise<void>;
}

/** Starts a Neo4j with nothing in it. */
export async function freshGround(signal: AbortSignal): Promise<Ground> {
  const home = mkdtempSync(join(tmpdir(), "acquis-bench-"));
  const engine = await startEngine(settings({ ACQUIS_HOME: home }), {
    tell: screen(),
    parts,
    signal,
    doing: "being measured",
  });
  const driver = openDriver(engine);
  return {
    engine,
    driver,
    stop: async () => {
      await driver.close();
      await engine.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The program in a process of its own, over a Neo4j that it loads the seed into where that has none. `url` is its GraphQL endpoint. */
export async function ours({ engine }: Ground, env: Readonly<Record<string, string>> = {}): Promise<Child> {
  const child = await childAt([program, "start"], {
    NEO4J_URI: engine.uri,
    NEO4J_USER: engine.user,
    NEO4J_PASSWORD: engine.password,
    PORT: String(await freePort(4100)),
    HOST: "127.0.0.1",
    LOG_LEVEL: "error",
    ...env,
  });
  const base = child.url.replace(/\/$/, "");
  await until(async () => (await fetch(`${base}/health/ready`)).ok);
  return { ...child, url: `${base}/graphql` };
}

/** The peer in a process of its own, over the same Neo4j. */
export async function peer({ engine }: Ground): Promise<Child> {
  return childAt([join(__dirname, "..", "peer", "server.mjs")], {
    NEO4J_URI: engine.uri,
    NEO4J_USER: engine.user,
    NEO4J_PASSWORD: engine.password,
  });
}

/** Waits until something holds; five minutes at most, since a crowded machine may need one for Neo4j alone. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 300_000;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error("What was started is not ready after five minutes.");
    await new Promise((done) => setTimeout(done, 50));
  }
}
