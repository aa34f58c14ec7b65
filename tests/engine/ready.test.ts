import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { freshFolder } from "./homes";

const root = join(__dirname, "..", "..");
const lock = (version: string): string =>
  JSON.stringify({
    packages: { "": {}, "node_modules/a": { version }, "node_modules/b": { version: "1.0.0", optional: true } },
  });

// An npm that installs what the lock asks for, and a compiler that hands the program over as it is.
const npm = `
  const fs = require("fs");
  fs.appendFileSync("calls", "npm " + process.argv.slice(2).join(" ") + "\\n");
  if (process.env.OFFLINE) process.exit(1);
  fs.mkdirSync("node_modules", { recursive: true });
  fs.copyFileSync("package-lock.json", "node_modules/.package-lock.json");`;
const tsc = `
  const fs = require("fs");
  fs.appendFileSync("calls", "tsc\\n");
  if (fs.readFileSync("src/main.ts", "utf8").includes("wrong")) process.exit(2);
  for (const file of fs.readdirSync("src", { recursive: true }).filter((name) => name.endsWith(".ts"))) {
    const made = "dist/" + file.replace(/ts$/, "js");
    fs.mkdirSync(require("path").dirname(made), { recursive: true });
    fs.copyFileSync("src/" + file, made);
  }`;

/** A clone with nothing installed; `ready` runs its scripts/ready.mjs and tells what that did. */
function clone() {
  const folder = freshFolder();
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  cpSync(join(root, "scripts"), join(folder, "scripts"), { recursive: true });
  write("package-lock.json", lock("1.0.0"));
  write("src/main.ts", "console.log(process.argv.slice(2).join());");
  write("node_modules/typescript/bin/tsc", tsc);
  write("npm.js", npm);
  const ready = (env: NodeJS.ProcessEnv = {}) => {
    rmSync(join(folder, "calls"), { force: true });
    const script = [join(folder, "scripts", "ready.mjs"), "seed", "check"];
    const environment = { PATH: process.env["PATH"], npm_execpath: join(folder, "npm.js"), ...env };
    const { status, stdout, stderr } = spawnSync(process.execPath, script, { cwd: folder, env: environment });
    return { status, said: stdout.toString(), told: stderr.toString(), calls: callsIn(folder) };
  };
  return { folder, write, ready };
}

function callsIn(folder: string): readonly string[] {
  try {
    return readFileSync(join(folder, "calls"), "utf8").trimEnd().split("\n");
  } catch {
    return [];
  }
}

describe("a fresh clone", () => {
  it("is installed and built at the first command, then runs it", () => {
    const { status, said, calls } = clone().ready();
    expect([status, said]).toEqual([0, "seed,check\n"]);
    expect(calls).toEqual([expect.stringMatching(/^npm ci --include=dev/), "tsc"]);
  });

  it("is left as it is at the second", () => {
    const { ready } = clone();
    ready();
    expect(ready()).toEqual({ status: 0, said: "seed,check\n", told: "", calls: [] });
  });

  it("is built again when a source has changed, and when the build was lost", () => {
    const { folder, write, ready } = clone();
    ready();
    write("src/main.ts", 'console.log("new");');
    expect(ready()).toMatchObject({ said: "new\n", calls: ["tsc"] });
    utimesSync(join(folder, "src", "main.ts"), new Date(), new Date(0));
    expect(ready().calls).toEqual(["tsc"]);
    rmSync(join(folder, "dist"), { recursive: true });
    expect(ready()).toMatchObject({ said: "new\n", calls: ["tsc"] });
  });

  it("loses with a source what was built of it, and leaves the page alone", () => {
    const { folder, write, ready } = clone();
    write("src/treaties/treaty.ts", "");
    write("dist/graphiql/assets/page.js", "");
    ready();
    const built = (...path: string[]): boolean => existsSync(join(folder, "dist", ...path));
    expect(built("treaties", "treaty.js")).toBe(true);
    rmSync(join(folder, "src", "treaties"), { recursive: true });
    ready();
    expect([built("treaties"), built("main.js"), built("graphiql", "assets", "page.js")]).toEqual([false, true, true]);
  });

  it("is built again after a build that failed", () => {
    const { write, ready } = clone();
    ready();
    write("src/main.ts", "wrong");
    expect(ready()).toMatchObject({ status: 1, said: "", told: expect.stringContaining("could not be built") });
    expect(ready()).toMatchObject({ status: 1, calls: ["tsc"] });
  });

  it("is installed again when the lock asks for another version", () => {
    const { write, ready } = clone();
    ready();
    write("package-lock.json", lock("1.0.1"));
    expect(ready().calls[0]).toMatch(/^npm ci/);
  });

  it("says what is missing when it cannot be installed", () => {
    const { status, told } = clone().ready({ OFFLINE: "yes" });
    expect(status).toBe(1);
    expect(told).toContain("The first start needs the internet");
  });
});
