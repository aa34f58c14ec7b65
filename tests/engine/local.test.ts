import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { type Engine, startEngine } from "../../src/engine";
import { holder, takeLock } from "../../src/engine/lock";
import { lives } from "../../src/engine/pid";
import { settings } from "../../src/settings";
import { parts } from "./begin";
import { freshFolder, processesIn, refusal, until } from "./homes";

jest.setTimeout(120_000);

const told: string[] = [];
const options = { tell: (line: string): void => void told.push(line), parts, doing: "testing" };
const memory = { NEO4J_HEAP: "400m", NEO4J_PAGECACHE: "16m" };
const local = (home: string): Promise<Engine> =>
  startEngine(settings({ ACQUIS_HOME: home, ACQUIS_ENGINE: "local", ...memory }), options);
const driverOf = ({ uri, user, password }: Engine, other = password): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, other), { connectionTimeout: 1000, maxTransactionRetryTime: 20_000 });

describe("a local Neo4j", () => {
  const home = freshFolder();
  const usual = createServer();
  let engine: Engine;
  let driver: Driver;

  beforeAll(async () => {
    // The usual port is taken: by the Neo4j of this run, or else by this.
    await new Promise<void>((done) => usual.once("error", () => done()).listen(7687, "127.0.0.1", done));
    engine = await local(home);
    driver = driverOf(engine);
  });

  afterAll(async () => {
    await driver.close();
    await engine.stop();
    usual.close();
  });

  it("takes a free port when 7687 is taken, and says so", async () => {
    expect(engine.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(engine.uri).not.toContain(":7687");
    expect(told).toContainEqual(expect.stringMatching(/^Neo4j: port 7687 is taken, using \d+$/));
    expect(told).toContainEqual(expect.stringMatching(/^Neo4j: ready in \d+ s at bolt/));
    expect(await answer(driver)).toBe("5.26");
  });

  it("listens on the loopback address, with Bolt alone", () => {
    const conf = readFileSync(join(home, "neo4j", "neo4j.conf"), "utf8");
    expect(conf).toMatch(/^server\.bolt\.listen_address=127\.0\.0\.1:/m);
    expect(conf).not.toMatch(/server\.https?\.enabled/);
  });

  it("takes as much memory as the settings say", () => {
    expect(readFileSync(join(home, "neo4j", "neo4j.conf"), "utf8")).toMatch(/^server\.memory\.pagecache\.size=16m$/m);
    // Where the system tells with which arguments a process runs.
    const [pid] = processesIn(home);
    if (pid !== undefined) expect(readFileSync(`/proc/${pid}/cmdline`, "utf8")).toContain("\0-Xmx400m\0");
  });

  it("has a password that only the owner can read", () => {
    const file = join(home, "password");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "utf8").trim()).toBe(engine.password);
    expect(engine.password.length).toBeGreaterThan(30);
  });

  it.each(["neo4j", "", "wrong"])("refuses the password %j", async (wrong) => {
    const stranger = driverOf(engine, wrong);
    await expect(stranger.verifyAuthentication()).resolves.toBe(false);
    await stranger.close();
  });

  it("keeps the password out of the arguments of its process, its settings and its log", () => {
    const seen = [`/proc/${engine.pid()}/cmdline`, join(home, "neo4j", "neo4j.conf"), join(home, "neo4j.log")];
    const there = seen.filter((path) => existsSync(path));
    expect(there).toEqual(expect.arrayContaining(seen.slice(1)));
    for (const file of there) expect(readFileSync(file, "utf8")).not.toContain(engine.password);
  });

  it("lets nobody else into its home meanwhile", async () => {
    const { exit, message } = await refusal(() => local(home));
    expect([exit, message]).toEqual([4, expect.stringContaining(`process ${process.pid} since`)]);
  });

  it("comes back at the same address with all that was written, when it is killed with signal 9", async () => {
    await driver.executeQuery("UNWIND range(1, 200) AS n CREATE (:Written {n: n})");
    const [first, { uri }] = [engine.pid() ?? 0, engine];
    process.kill(first, "SIGKILL");
    await until(() => engine.pid() !== undefined && engine.pid() !== first);
    const { records } = await driver.executeQuery("MATCH (w:Written) RETURN count(w) AS written");
    expect(records[0]?.get("written").toNumber()).toBe(200);
    expect(engine.uri).toBe(uri);
    expect(told).toContain(`Neo4j: process ${first} has died; starting it again`);
  });

  it("is gone when it was stopped, and leaves the home open", async () => {
    const pid = engine.pid() ?? 0;
    await engine.stop();
    expect([lives(pid), engine.pid(), existsSync(join(home, "lock"))]).toEqual([false, undefined, false]);
    await expect(engine.stop()).resolves.toBeUndefined();
  });
});

describe("a start that does not come to its end", () => {
  it("says why and where to read on, and gives the home back", async () => {
    const home = freshFolder();
    const wrong = { ...options, conf: { "server.bolt.nonsense": "1" } };
    const set = settings({ ACQUIS_HOME: home, ACQUIS_ENGINE: "local", ...memory });
    const { exit, message } = await refusal(() => startEngine(set, wrong));
    expect(exit).toBe(3);
    expect(message).toMatch(/^Neo4j did not start: .*server\.bolt\.nonsense/);
    expect(message).toContain(join(home, "neo4j.log"));
    expect(readdirSync(home)).not.toContain("lock");
  });

  it("leaves no Java behind when it is called off", async () => {
    const home = freshFolder();
    const change = new AbortController();
    const set = settings({ ACQUIS_HOME: home, ACQUIS_ENGINE: "local", ...memory });
    const starting = startEngine(set, { ...options, signal: change.signal });
    setTimeout(() => change.abort(new Error("called off")), 1500);
    await expect(starting).rejects.toThrow("called off");
    expect(readdirSync(home)).not.toContain("lock");
    expect(processesIn(home)).toEqual([]);
  });

  it("leaves no Java behind when its parent is killed, and the next start takes over", async () => {
    const home = freshFolder();
    const parent = spawn(process.execPath, [join(__dirname, "child.cjs"), home, parts], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const java = Number(await new Promise((done) => parent.stdout.once("data", (text) => done(String(text)))));
    expect(lives(java)).toBe(true);
    parent.kill("SIGKILL");
    await until(() => !lives(java));
    expect(readdirSync(home)).toContain("lock");
    takeLock(home, "next");
    expect(holder(home)?.pid).toBe(process.pid);
  });
});

async function answer(driver: Driver): Promise<string> {
  const { records } = await driver.executeQuery("CALL dbms.components() YIELD versions RETURN versions[0] AS version");
  return String(records[0]?.get("version")).slice(0, 4);
}
