import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEngine } from "../../src/engine";
import { freePort } from "../../src/engine/port";
import { openDriver } from "../../src/graph/driver";
import { settings } from "../../src/settings";
import { median, rounded } from "../figures";
import type { Line } from "../line";
import { timed } from "../stage/ask";
import { childAt } from "../stage/child";
import { parts, program, until } from "../stage/stage";
import { inTurn } from "../turns";

/** Neo4j alone on the data of a home: from the command to its first answer, in milliseconds. */
async function neo4jStarts(home: string): Promise<number> {
  const begun = performance.now();
  const engine = await startEngine(settings({ ACQUIS_HOME: home, ACQUIS_ENGINE: "local" }), { tell: () => undefined });
  const driver = openDriver(engine);
  await driver.executeQuery("MATCH (n:State) RETURN count(n)");
  const ms = performance.now() - begun;
  await driver.close();
  await engine.stop();
  return ms;
}

/** The program with its Neo4j on the same data, until it has answered its first question. */
async function oursStarts(home: string): Promise<number> {
  const port = String(await freePort(4300));
  const begun = performance.now();
  const starting = childAt([program, "start"], {
    ACQUIS_HOME: home,
    ACQUIS_ENGINE: "local",
    PORT: port,
    NEO4J_URI: "",
  });
  const answered = until(async () => {
    const { status } = await timed(`http://127.0.0.1:${port}/graphql`, { query: "{states(first: 1) {nodes {name}}}" });
    return status === 200;
  }).then(() => performance.now() - begun);
  const [child, ms] = await Promise.all([starting, answered]);
  await child.stop();
  return ms;
}

/** A start with the database there. */
export const start: Line = {
  name: "start",
  on: "seed",
  async *measure() {
    const home = mkdtempSync(join(tmpdir(), "acquis-start-"));
    try {
      symlinkSync(parts, join(home, "engine"));
      // The first start loads the seed, and is none of those that are counted.
      await oursStarts(home);
      const [own = [], alone = []] = await inTurn([() => oursStarts(home), () => neo4jStarts(home)], 3, 0);
      yield {
        name: "start with the database there, until the first answer, beside Neo4j's own start",
        figure: (median(own) - median(alone)) / 1_000,
        unit: "s more",
        target: { atMost: 2 },
        beside: `ours ${rounded(median(own) / 1_000)} s, Neo4j alone ${rounded(median(alone) / 1_000)} s`,
      };
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
};
