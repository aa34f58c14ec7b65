import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pino } from "pino";
import { serve } from "../api/server";
import { screen, startEngine } from "../engine";
import { Stopped } from "../errors";
import { graphOf, openDriver } from "../graph/driver";
import { load } from "../seed/load";
import { progressOn } from "../writing/progress";
import { prepare } from "../writing/constraints";
import { settings } from "../settings";
import { warm } from "./warm";

/** The seed that comes with the program. */
export const seedFolder = join(__dirname, "..", "..", "seed");

/** Starts Neo4j, loads the seed where it is not loaded yet, serves, and stops all of it on SIGINT and SIGTERM. Throws BadStart and BadSeed. */
export async function start(): Promise<void> {
  const set = settings();
  const log = pino({ level: set.logLevel }, pino.destination(2));
  const tell = screen();
  const stopping = new AbortController();
  const asked = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.on(signal, () => {
        stopping.abort(new Stopped(`The program was stopped by ${signal}.`));
        resolve();
      });
  });
  const engine = await startEngine(set, {
    tell,
    signal: stopping.signal,
    doing: `serving http://${set.host}:${set.port}${set.base}`,
  });
  const driver = openDriver(engine);
  const graph = graphOf(driver, engine.database);
  try {
    await prepare(graph);
    const { revision, written } = await load(graph, seedFolder, {
      tell: progressOn(),
      by: "seed",
    });
    tell(
      written === undefined
        ? `Seed: revision ${revision.number} is loaded already`
        : `Seed: loaded as revision ${revision.number}`,
    );
    let warmed = false;
    const server = await serve({ graph, host: set.host, port: set.port, base: set.base, log, warm: () => warmed });
    process.stdout.write(
      `\nAcquis answers at ${server.url}\n  ${server.url}/graphiql  ask a question\n  ${server.url}/graphql   the API, and Apollo Sandbox in a browser\nStop with Ctrl-C.\n`,
    );
    await atMost(2_000, warm(server.url, stopping.signal));
    warmed = true;
    await asked;
    process.stdout.write("Stopping…\n");
    await atMost(8_500, server.stop());
  } finally {
    await atMost(1_000, driver.close());
    await engine.stop();
  }
}

/** Waits for a part of the start or of the stop, but no longer: a cold engine may plan for seconds, and a stop is through within ten. */
const atMost = (milliseconds: number, part: Promise<void>): Promise<void> =>
  Promise.race([part, setTimeout(milliseconds, undefined, { ref: false })]);
