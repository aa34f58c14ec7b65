import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pino } from "pino";
import { serve } from "../api/server";
import { wholeIn } from "../dataset/whole";
import { needPort, screen, startEngine } from "../engine";
import { Stopped } from "../errors";
import { graphOf, openDriver } from "../graph/driver";
import type { Graph } from "../graph/graph";
import { load } from "../seed/load";
import { progressOn } from "../writing/progress";
import { prepare } from "../writing/constraints";
import { type Settings, settings } from "../settings";
import { persisting } from "./persisting";
import { reached } from "./reached";
import { warm } from "./warm";

/** The seed that comes with the program. */
export const seedFolder = join(__dirname, "..", "..", "seed");

/**
 * Starts Neo4j, loads the seed where it is not loaded yet, serves, and stops all of it on SIGINT, SIGTERM and SIGHUP. Throws BadStart and
 * BadSeed.
 */
export async function start(): Promise<void> {
  const set = settings();
  const tell = screen();
  const stopping = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(name, () => {
      stopping.abort(new Stopped(`The program was stopped by ${name}.`));
    });
  const { signal } = stopping;
  await needPort(set);
  const engine = await startEngine(set, { tell, signal, doing: `serving http://${set.host}:${set.port}${set.base}` });
  const driver = openDriver(engine);
  const graph = graphOf(driver, engine.database);
  try {
    await reached(driver, engine);
    tell(await persisting(() => loaded(graph), { engine, home: set.home, tell, signal }));
    await served(graph, set, signal);
  } finally {
    await atMost(1_000, driver.close());
    await engine.stop();
  }
}

/** Brings the graph to hold the seed, and tells so. */
async function loaded(graph: Graph): Promise<string> {
  await prepare(graph);
  const { revision, written } = await load(graph, seedFolder, { tell: progressOn(), by: "seed" });
  // What was loaded long ago may have been damaged since; that is better known now than at somebody's question.
  if (written === undefined) await wholeIn(graph);
  return written === undefined
    ? `Seed: revision ${revision.number} is loaded already`
    : `Seed: loaded as revision ${revision.number}`;
}

/** Serves until the signal is aborted, and lets running operations end. */
async function served(
  graph: Graph,
  { host, port, base, rate, proxies, logLevel }: Settings,
  signal: AbortSignal,
): Promise<void> {
  const log = pino({ level: logLevel }, pino.destination(2));
  const asked = new Promise<void>((done) => signal.addEventListener("abort", () => done()));
  let warmed = false;
  const server = await serve({ graph, host, port, base, rate, proxies, log, warm: () => warmed });
  process.stdout.write(
    `\nAcquis answers at ${server.url}\n  ${server.url}/graphiql  ask a question\n  ${server.url}/graphql   the API, and Apollo Sandbox in a browser\nStop with Ctrl-C.\n`,
  );
  await atMost(2_000, warm(server.url, signal));
  warmed = true;
  await asked;
  process.stdout.write("Stopping…\n");
  await atMost(8_500, server.stop());
}

/** Waits for a part of the start or of the stop, but no longer: a cold engine may plan for seconds, and a stop is through within ten. */
const atMost = (milliseconds: number, part: Promise<void>): Promise<void> =>
  Promise.race([part, setTimeout(milliseconds, undefined, { ref: false })]);
