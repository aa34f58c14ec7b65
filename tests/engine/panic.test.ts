import { execFileSync } from "node:child_process";
import neo4j from "neo4j-driver";
import { startEngine } from "../../src/engine";
import { settings } from "../../src/settings";
import { parts } from "./begin";
import { freshFolder, until } from "./homes";

jest.setTimeout(180_000);

it("a local Neo4j comes back when its database has panicked, as over a disk that is full", async () => {
  const told: string[] = [];
  const tell = (line: string): void => void told.push(line);
  const set = settings({ ACQUIS_HOME: freshFolder(), ACQUIS_ENGINE: "local" });
  const engine = await startEngine(set, { tell, parts, doing: "testing" });
  const driver = neo4j.driver(engine.uri, neo4j.auth.basic(engine.user, engine.password), {
    maxTransactionRetryTime: 60_000,
  });
  const first = engine.pid() ?? 0;
  // A log that may not grow is to Neo4j what a full disk is. The process that takes its place has no such limit.
  execFileSync("prlimit", ["--pid", String(first), "--fsize=1"]);
  const session = driver.session();
  await expect(session.run("UNWIND range(1, 9) AS n CREATE (:Lost {n: n})")).rejects.toThrow();
  await until(() => told.includes(`Neo4j: process ${first} has died; starting it again`));
  await session.close();
  const { records } = await driver.executeQuery("CREATE (:Kept) WITH 1 AS one MATCH (l:Lost) RETURN count(l) AS lost");
  expect(records[0]?.get("lost").toNumber()).toBe(0);
  expect(engine.pid()).not.toBe(first);
  await driver.close();
  await engine.stop();
});
