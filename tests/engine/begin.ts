import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Engine, screen, startEngine } from "../../src/engine";
import { settings } from "../../src/settings";

/** Where the parts of Neo4j are kept from one run of the tests to the next. */
export const parts = join(__dirname, "..", "..", "node_modules", ".cache", "acquis-engine");

/** Plans are made once a text in a graph that changes all the time. */
export const conf = { "dbms.cypher.statistics_divergence_threshold": "1.0", "dbms.cypher.min_replan_interval": "1h" };

declare global {
  var acquisTests: { readonly engine: Engine; readonly home: string } | undefined;
}

/**
 * One Neo4j for the whole run, in a home of its own: whatever NEO4J_URI and ACQUIS_HOME say, tests that clear their database
 * stay away from there. ACQUIS_TEST_URI with ACQUIS_TEST_PASSWORD names another one that may be cleared.
 */
export default async function begin(): Promise<void> {
  if (process.env["ACQUIS_TEST_URI"] !== undefined) return;
  const home = mkdtempSync(join(tmpdir(), "acquis-tests-"));
  const signal = AbortSignal.timeout(300_000);
  const engine = await startEngine(settings({ ACQUIS_HOME: home }), {
    tell: screen(),
    parts,
    conf,
    signal,
    doing: "testing",
  });
  globalThis.acquisTests = { engine, home };
  process.env["ACQUIS_TEST_URI"] = engine.uri;
  process.env["ACQUIS_TEST_USER"] = engine.user;
  process.env["ACQUIS_TEST_PASSWORD"] = engine.password;
  process.env["ACQUIS_TEST_DATABASE"] = engine.database;
  // For tests/run.mjs, where it waits for that.
  process.send?.("begun");
}
