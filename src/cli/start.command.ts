import { setFlagsFromString } from "node:v8";
import { needPort, screen, startEngine } from "../engine";
import { Stopped } from "../errors";
import { seedFolder } from "../seed/seed-folder";
import { settings } from "../settings";

/**
 * Starts Neo4j, loads the seed, or that of the release that is named, where it is not loaded yet, serves, and stops all of it on SIGINT, SIGTERM and SIGHUP. Throws BadStart and
 * BadSeed.
 */
export async function start({ from = seedFolder }: { readonly from?: string } = {}): Promise<void> {
  const set = settings();
  clearEarly();
  const tell = screen();
  const stopping = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(name, () => {
      stopping.abort(new Stopped(`The program was stopped by ${name}.`));
    });
  const { signal } = stopping;
  await needPort(set);
  // Reading the program and building the schema take a second or two, and Neo4j takes longer to start: both at once.
  const program = () => import("./serving");
  const engine = await startEngine(set, {
    tell,
    signal,
    doing: `serving http://${set.host}:${set.port}${set.base}`,
    launched: () => void program().then(({ ready }) => ready()),
  });
  const { serving } = await program();
  await serving(engine, from, { set, tell, signal });
}

/** V8 lets what is no longer used grow to three times of what is, before it looks for it: a server that forgets as much as it keeps would hold 450 MB where it needs 100. It looks at twice. */
const clearEarly = (): void => {
  setFlagsFromString("--heap-growing-percent=100");
};
