import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reachEngine, startEngine } from "../../src/engine";
import { javaAtHand } from "../../src/engine/java";
import { takeLock } from "../../src/engine/lock";
import { settings } from "../../src/settings";
import { freshFolder, refusal } from "./homes";

const told: string[] = [];
const options = { tell: (line: string): void => void told.push(line) };
const { PATH, JAVA_HOME } = process.env;

afterEach(() => {
  process.env["PATH"] = PATH;
  if (JAVA_HOME === undefined) delete process.env["JAVA_HOME"];
  else process.env["JAVA_HOME"] = JAVA_HOME;
});

/** A PATH with nothing in it but these programs, each a shell script. */
function machineWith(programs: Readonly<Record<string, string>>): void {
  const folder = freshFolder();
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  process.env["PATH"] = folder;
  delete process.env["JAVA_HOME"];
}

const java = (version: string): string => `echo 'openjdk version "${version}" 2025-04-15' >&2`;

describe("the search for a Neo4j", () => {
  it("says what to install for each way when there is none, with exit code 3", async () => {
    machineWith({});
    const { exit, message } = await refusal(() => startEngine(settings({ ACQUIS_HOME: freshFolder() }), options));
    expect(exit).toBe(3);
    for (const word of ["Java 17", "Maven", "Docker", "NEO4J_URI="]) expect(message).toContain(word);
  });

  it.each(["1.8.0_452", "11.0.27"])("does not take Java %s for one that will do", async (version) => {
    machineWith({ java: java(version), mvn: "exit 0" });
    const home = freshFolder();
    expect((await refusal(() => startEngine(settings({ ACQUIS_HOME: home }), options))).exit).toBe(3);
    const { message } = await refusal(() =>
      startEngine(settings({ ACQUIS_HOME: home, ACQUIS_ENGINE: "local" }), options),
    );
    expect(message).toContain(`is Java ${version === "11.0.27" ? 11 : 8}: install Java 17 or newer`);
  });

  it("passes over an old Java of JAVA_HOME for a good one in PATH, and names the old one where there is no other", async () => {
    machineWith({ java: java("17.0.15") });
    const home = freshFolder();
    mkdirSync(join(home, "bin"));
    writeFileSync(join(home, "bin", "java"), `#!/bin/sh\n${java("11.0.27")}\n`, { mode: 0o755 });
    process.env["JAVA_HOME"] = home;
    expect((await javaAtHand())?.version).toBe(17);
    process.env["PATH"] = freshFolder();
    const { message } = await refusal(() => startEngine(settings({ ACQUIS_HOME: freshFolder() }), options));
    expect(message).toContain(
      `nothing to run one with. ${join(home, "bin", "java")} is Java 11: install Java 17 or newer.`,
    );
  });

  it("says that Docker is not there when ACQUIS_ENGINE asks for it, with exit code 3", async () => {
    machineWith({});
    const set = settings({ ACQUIS_HOME: freshFolder(), ACQUIS_ENGINE: "docker" });
    const { exit, message } = await refusal(() => startEngine(set, options));
    expect([exit, message]).toEqual([3, expect.stringContaining("Docker (docker) is not in PATH")]);
  });

  it("does not take Java without Maven when the parts have yet to be fetched", async () => {
    machineWith({ java: java("17.0.15") });
    const { message } = await refusal(() => startEngine(settings({ ACQUIS_HOME: freshFolder() }), options));
    expect(message).toContain("No Neo4j found");
  });

  it("takes the server that NEO4J_URI names before all else, and does not stop it", async () => {
    const env = { NEO4J_URI: "neo4j://graph.example.org", NEO4J_PASSWORD: "secret", NEO4J_DATABASE: "norms" };
    const engine = await startEngine(settings(env), options);
    expect(engine).toMatchObject({
      how: "named",
      uri: env.NEO4J_URI,
      user: "neo4j",
      password: "secret",
      database: "norms",
    });
    await engine.stop();
  });

  it("starts nothing when ACQUIS_ENGINE is none", async () => {
    const { exit, message } = await refusal(() => startEngine(settings({ ACQUIS_ENGINE: "none" }), options));
    expect([exit, message]).toEqual([3, expect.stringContaining("NEO4J_URI must name")]);
  });

  it("brings up the service of docker-compose.yml where Docker is all there is", async () => {
    const log = join(freshFolder(), "calls");
    machineWith({ docker: `echo "$@ \${NEO4J_PASSWORD:+with a password} and \$NEO4J_HEAP" >> ${log}` });
    const engine = await startEngine(settings({ ACQUIS_HOME: freshFolder(), NEO4J_HEAP: "1g" }), options);
    await engine.stop();
    process.env["PATH"] = PATH;
    expect(engine.how).toBe("docker");
    expect(readFileSync(log, "utf8")).toMatch(
      /up --detach --wait neo4j with a password and 1g\n.*stop neo4j with a password and 1g\n$/,
    );
  });

  it("finds the Neo4j of a process that works in the home already", async () => {
    const home = freshFolder();
    takeLock(home, "serving").announce("bolt://127.0.0.1:7699");
    const engine = await reachEngine(settings({ ACQUIS_HOME: home }), options);
    expect(engine).toMatchObject({ how: "shared", uri: "bolt://127.0.0.1:7699", user: "neo4j", database: "neo4j" });
  });
});
