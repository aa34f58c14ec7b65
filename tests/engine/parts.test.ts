import { chmodSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetchParts, partsAtHand } from "../../src/engine/parts";
import { freshFolder, refusal, until } from "./homes";

const { PATH } = process.env;
const told: string[] = [];
const tell = (line: string): void => void told.push(line);

afterEach(() => {
  process.env["PATH"] = PATH;
});

/** Puts a Maven of our own first in PATH: a script that finds its -DoutputDirectory in $out. */
function maven(script: string): void {
  const folder = freshFolder();
  const find = 'for word in "$@"; do case $word in -DoutputDirectory=*) out=${word#*=};; esac; done';
  writeFileSync(join(folder, "mvn"), `#!/bin/sh\n${find}\n${script}\n`);
  chmodSync(join(folder, "mvn"), 0o755);
  process.env["PATH"] = `${folder}:${PATH ?? ""}`;
}

describe("fetching the parts of Neo4j", () => {
  it("leaves nothing half when it is called off, and ends Maven", async () => {
    const folder = freshFolder();
    maven('echo x > "$out/half.jar"; echo "[INFO] Copying half.jar to lib"; exec sleep 60');
    const change = new AbortController();
    const fetching = fetchParts(folder, "java", { tell, signal: change.signal });
    await until(() => told.some((line) => line.includes("1 of about")));
    change.abort(new Error("called off"));
    await expect(fetching).rejects.toThrow("called off");
    expect(readdirSync(folder)).toEqual(["maven.log"]);
    expect(partsAtHand(folder)).toBeUndefined();
  });

  it("says why Maven failed and where to read on, with exit code 3", async () => {
    const folder = freshFolder();
    maven('echo "[INFO] Scanning"; echo "[ERROR] Unknown host repo.example.org"; echo "[ERROR] Help 1"; exit 1');
    const { exit, message } = await refusal(() => fetchParts(folder, "java", { tell }));
    expect(exit).toBe(3);
    expect(message).toContain("Unknown host repo.example.org");
    expect(message).toContain(join(folder, "maven.log"));
    expect(partsAtHand(folder)).toBeUndefined();
  });

  it.each([
    ["nothing", "exit 0", "brought no Neo4j"],
    ["no compiler", 'echo x > "$out/neo4j-5.26.16.jar"', "cannot be used: "],
  ])("says so when Maven brings %s, with exit code 3", async (_, script, told) => {
    const folder = freshFolder();
    maven(script);
    const { exit, message } = await refusal(() => fetchParts(folder, "java", { tell }));
    expect([exit, message]).toEqual([3, expect.stringContaining(told)]);
    expect(partsAtHand(folder)).toBeUndefined();
  });
});
