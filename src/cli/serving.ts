import { setTimeout } from "node:timers/promises";
import { pino } from "pino";
import { schema } from "../api/schema";
import { type Served, type Serving, serve } from "../api/server";
import { wholeIn } from "../dataset/whole";
import type { Engine } from "../engine";
import { EngineLate } from "../errors";
import { graphOf, openDriver } from "../graph/driver";
import type { Graph } from "../graph/graph";
import { openStore } from "../redis/store";
import { seedFilesAt } from "../releases/seed-at-hand";
import { seedHeldIn, load } from "../seed/load";
import type { Settings } from "../settings";
import { prepare } from "../writing/constraints";
import { progressOn } from "../writing/progress";
import { persisting } from "./persisting";
import { reached } from "./reached";
import { walk } from "./walk";
import { warm, warmFrontDoor } from "./warm";

/** What a program that serves is told, and by whom it is stopped. */
interface Told {
  readonly set: Settings;
  readonly tell: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Does what can be done before there is a graph; what fails in it fails again where it is needed. */
export async function ready(): Promise<void> {
  await schema().catch(() => undefined);
}

/** Loads a seed into the Neo4j of an engine where it is not loaded yet, and serves it until the signal is aborted; then the engine is stopped. Throws BadStart and BadSeed. */
export async function serving(engine: Engine, seed: string, { set, tell, signal }: Told): Promise<void> {
  const driver = openDriver(engine);
  const graph = graphOf(driver, engine.database);
  const log = pino({ level: set.logLevel }, pino.destination(2));
  const store = set.redis === undefined ? undefined : openStore(set.redis, log);
  const persist = <Result>(work: () => Promise<Result>) => persisting(work, { engine, home: set.home, tell, signal });
  try {
    await reached(driver, engine);
    const { revision, written } = await persist(() => loaded(graph, seed, tell));
    await served({ graph, seed, revision, log, store }, set, signal, () =>
      written ? Promise.resolve() : persist(() => sound(graph)),
    );
  } finally {
    store?.close();
    await atMost(1_000, driver.close());
    await engine.stop();
  }
}

/** Brings the graph to hold the seed, and tells so, at which revision, and whether it had to be written. */
async function loaded(
  graph: Graph,
  seed: string,
  tell: (line: string) => void,
): Promise<{ readonly revision: number; readonly written: boolean }> {
  const held = await seedHeldIn(graph, seed, seedFilesAt);
  if (held !== undefined) {
    tell(`Seed: revision ${held.number} is loaded already`);
    return { revision: held.number, written: false };
  }
  await prepare(graph);
  const { revision, written } = await load(graph, seed, { tell: progressOn(), by: "seed", files: seedFilesAt });
  tell(`Seed: loaded as revision ${revision.number}`);
  return { revision: revision.number, written: written !== undefined };
}

/**
 * What was loaded long ago may lack an index of today, which is made, or may have been damaged since: that is better known now than at
 * somebody's question. A Neo4j that has just been started takes seconds to tell, while it answers already; one that is only slow is not
 * damaged.
 */
async function sound(graph: Graph): Promise<void> {
  await prepare(graph);
  await wholeIn(graph).catch((error: unknown) => {
    if (!(error instanceof EngineLate)) throw error;
  });
}

/** How long it is not ready for want of a front door that opens whole, in milliseconds: what else is asked is answered meanwhile. */
const patience = 20_000;

/** Serves until the signal is aborted, and lets running operations end. It is not ready before `whole` is through; where that fails, so does this. */
async function served(
  held: Pick<Serving, "graph" | "log" | "store"> & { readonly seed: string; readonly revision: number },
  { host, port, base, address, reports, rate, proxies }: Settings,
  signal: AbortSignal,
  whole: () => Promise<void>,
): Promise<void> {
  const asked = new Promise<void>((done) => signal.addEventListener("abort", () => done()));
  let isReady = false;
  const server = await serve({
    ...held,
    host,
    port,
    base,
    address,
    reports,
    rate,
    proxies,
    warm: () => isReady,
  });
  process.stdout.write(
    `\nAcquis answers at ${server.url}\n  ${server.url}/graphiql  ask a question\n  ${server.url}/graphql   the API, and Apollo Sandbox in a browser\nStop with Ctrl-C.\n`,
  );
  const seenToBe = atMost(patience, warmFrontDoor(server.url, signal))
    .then(whole)
    .then(() => {
      isReady = true;
      void planned(server.url, signal);
      return asked;
    });
  try {
    await Promise.race([asked, seenToBe]);
  } finally {
    await stopped(server);
  }
}

/** Has planned what is asked most, and then what else the pages ask; what goes wrong there goes wrong for nobody. */
const planned = (url: string, signal: AbortSignal): Promise<void> =>
  warm(url, signal)
    .catch(() => undefined)
    .then(() => walk(url, signal));

async function stopped(server: Served): Promise<void> {
  process.stdout.write("Stopping…\n");
  await atMost(8_500, server.stop());
}

/** Waits for a part of the start or of the stop, but no longer: a cold engine may plan for seconds, and a stop is through within ten. */
const atMost = (milliseconds: number, part: Promise<void>): Promise<void> =>
  Promise.race([part, setTimeout(milliseconds, undefined, { ref: false })]);
