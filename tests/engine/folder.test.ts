import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startEngine } from "../../src/engine";
import { explained } from "../../src/engine/failed";
import { needRoom } from "../../src/engine/folder";
import { passwordOf } from "../../src/engine/password";
import { settings } from "../../src/settings";
import { parts } from "./begin";
import { freshFolder, refusal } from "./homes";

const start = (home: string, engine = "local") =>
  startEngine(settings({ ACQUIS_HOME: home, ACQUIS_ENGINE: engine }), { tell: () => undefined, parts });

describe("a home", () => {
  it.each(["lock", "neo4j.log", "password"])(
    "that has a folder where the file %s is kept is refused in a sentence",
    async (name) => {
      const home = freshFolder();
      mkdirSync(join(home, name));
      const { exit, message } = await refusal(() => start(home));
      expect([exit, message]).toEqual([2, expect.stringMatching(/move it away/)]);
      expect(message).toContain(home);
    },
  );

  it("that has a file where the folder of the data is kept is refused in a sentence", async () => {
    const home = freshFolder();
    writeFileSync(join(home, "neo4j"), "");
    const { exit, message } = await refusal(() => start(home));
    expect([exit, message]).toEqual([
      2,
      expect.stringContaining(`${join(home, "neo4j")} cannot be used (EEXIST): move it away`),
    ]);
  });

  it.each(["local", "docker"])(
    "that the system does not let be made is refused, and not waited for: %s",
    async (engine) => {
      const { exit, message } = await refusal(() => start("/proc/acquis", engine));
      expect([exit, message]).toEqual([2, expect.stringMatching(/^\/proc\/acquis cannot be used/)]);
    },
  );

  it("needs room on its disk", async () => {
    const home = freshFolder();
    expect(() => needRoom(home, 0)).not.toThrow();
    const { exit, message } = await refusal(() => needRoom(home, 1e9));
    expect([exit, message]).toEqual([
      2,
      expect.stringMatching(/^Only \d+ MB are left on the disk of .*make room there/),
    ]);
  });

  it.each(["", "short", "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008"])(
    "gets another password than %j, which no Neo4j would take",
    (given) => {
      const home = freshFolder();
      writeFileSync(join(home, "password"), given);
      const made = passwordOf(home);
      expect(made.length).toBeGreaterThan(30);
      expect(readFileSync(join(home, "password"), "utf8").trim()).toBe(made);
      expect(passwordOf(home)).toBe(made);
    },
  );
});

describe("a Neo4j that does not start", () => {
  const plan = (home: string) => ({
    home,
    java: "java",
    parts: { place: "/parts", classPath: "classes" },
    port: 1,
    password: "x",
  });
  const failing = (log: string, why = "it ended with exit code 1.", data = true) => {
    const home = freshFolder();
    writeFileSync(join(home, "neo4j.log"), "Caused by: java.lang.Error: of an earlier start\n");
    if (data) mkdirSync(join(home, "neo4j", "data"), { recursive: true });
    const failed = explained(plan(home));
    writeFileSync(join(home, "neo4j.log"), log, { flag: "a" });
    return { home, message: failed(new Error(why)).message };
  };
  const info = "2026-11-26 12:58:31.373+0000 INFO  [o.n.g.f.DatabaseManagementServiceFactory] name: system\n";

  it("is told by the root cause, and that its data may be deleted, since they are made again", () => {
    const { home, message } = failing(
      `${info}Exception in thread "main" x\nCaused by: org.neo4j.X.StoreException: broken store\n${info}`,
    );
    expect(message).toBe(
      `Neo4j did not start: StoreException: broken store\nWhere its data are damaged, delete ${join(home, "neo4j")}: the next start makes it again from the seed.\nIts log is ${join(home, "neo4j.log")}`,
    );
  });

  it("is told by how it ended where its log tells no cause, and never by a line that only informs", () => {
    expect(failing(info).message).toMatch(/^Neo4j did not start: it ended with exit code 1\.\nIts log/);
    expect(failing(info, "SIGKILL ended it. Start it again.").message).toMatch(
      /^Neo4j did not start: SIGKILL ended it\. Start it again\.\nIts log/,
    );
  });

  it("is not told to lose data for what has other causes", () => {
    expect(failing("Caused by: java.io.IOException: No space left on device\n").message).toContain("The disk is full");
    expect(failing("Error: Could not find or load main class LocalNeo4j\n").message).toContain(
      "delete /parts: the next start fetches",
    );
    expect(
      failing("java.lang.IllegalArgumentException: Unrecognized setting. No declared setting with name: x\n").message,
    ).not.toContain("delete");
    expect(failing("java.lang.Error: x\n", "", false).message).not.toContain("delete");
  });
});
