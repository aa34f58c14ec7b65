// Makes a fresh clone ready, then runs a command of it in this same process, so that signals reach it:
//   node scripts/ready.mjs start     what `npm start` does: installs and builds what is missing or stale, then dist/main.js start
//   node scripts/ready.mjs test      the same, then the tests; with `bench`, the benchmarks; with `trials`, the trials
//   node scripts/ready.mjs check     installs what is missing, then the checks
//   node scripts/ready.mjs page      builds the GraphiQL page where that is stale, and nothing else
// When nothing has changed since the last time, this takes a fraction of a second.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fingerprint, removeOrphans } from "./built.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...path) => join(root, ...path);
const say = (line) => process.stderr.write(`${line}\n`);
const [command = "start", ...rest] = process.argv.slice(2);
const children = new Set();

await main();

async function main() {
  checkNode();
  const end = (signal) => {
    for (const child of children) child.kill(signal);
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.on("SIGINT", end).on("SIGTERM", end);
  if (command === "page") return buildPage();
  if (!installed()) await install();
  const page = command === "start" || command === "test" ? buildPage() : undefined;
  // What the compiler finds is said by the check itself.
  if (command !== "check") await Promise.all([buildProgram(), page]);
  process.off("SIGINT", end).off("SIGTERM", end);
  endWithNpm();

  const own = {
    test: "tests/run.mjs",
    bench: "bench/main.cjs",
    trials: "bench/trials/main.cjs",
    check: "scripts/check.mjs",
  }[command];
  const script = inRoot(...(own ?? "dist/main.js").split("/"));
  process.argv = [process.argv[0], script, ...(own === undefined ? [command, ...rest] : rest)];
  await import(pathToFileURL(script).href);
}

/** npm forwards what can be forwarded; when it is killed outright, this process would go on with nobody to stop it. */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 250);
  watch.unref();
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Acquis needs Node 20.19 or newer; this is Node ${process.versions.node}. Get one from https://nodejs.org`);
}

/** Whether node_modules holds what package-lock.json asks for. npm writes its own record last, so half an install has none. */
function installed() {
  const record = inRoot("node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const [asked, found] = [inRoot("package-lock.json"), record].map(
    (file) => JSON.parse(readFileSync(file, "utf8")).packages,
  );
  return Object.entries(asked).every(([path, { version, optional, peer }]) => {
    if (path === "") return true;
    return found[path] === undefined ? optional === true || peer === true : found[path].version === version;
  });
}

async function install() {
  say("Installing the packages of package-lock.json (npm ci), once");
  const npm = process.env.npm_execpath;
  // NODE_ENV=production would leave out the compiler.
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const code = await (npm?.endsWith(".js") ? run(process.execPath, [npm, ...args]) : run("npm", args));
  if (code !== 0) fail("npm could not install the packages, as it says above. The first start needs the internet.");
}

async function buildProgram() {
  const sources = ["src", "tsconfig.json", "package-lock.json"];
  await build("the program", "program", sources, inRoot("dist", "main.js"), [
    ["node_modules", "typescript", "bin", "tsc"],
    ["-p", "tsconfig.json", "--tsBuildInfoFile", join("dist", "tsconfig.tsbuildinfo")],
  ]);
}

/** What a browser is sent: the GraphiQL page, and what the pages that the server draws need beside them. */
async function buildPage() {
  await builtByVite(
    "the GraphiQL page",
    "graphiql",
    ["queries", join("src", "atlas", "workshop", "examples.ts")],
    "index.html",
  );
  await builtByVite("the styles of the pages", "assets", [], "manifest.json", "atlas");
}

async function builtByVite(what, name, sources, result, folder = name) {
  if (!existsSync(inRoot(folder))) return;
  await build(what, name, [folder, ...sources, "package-lock.json"], inRoot("dist", name, result), [
    ["node_modules", "vite", "bin", "vite.js"],
    ["build", "--config", join(folder, "vite.config.mjs"), "--logLevel", "error"],
  ]);
}

/** Builds unless the sources are as they were when it was last built whole. */
async function build(what, name, sources, result, [tool, args]) {
  const stamp = inRoot("dist", `${name}.built`);
  const now = fingerprint(sources);
  if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  const begun = Date.now();
  say(`Building ${what}…`);
  rmSync(stamp, { force: true });
  if (!existsSync(result)) rmSync(inRoot("dist", "tsconfig.tsbuildinfo"), { force: true });
  const code = await run(process.execPath, [inRoot(...tool), ...args]);
  if (code === 0 && name === "program") removeOrphans();
  if (code !== 0) fail(`${what} could not be built, as it says above.`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  say(`Built ${what} in ${Math.round((Date.now() - begun) / 1000)} s`);
}

function run(program, args) {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
    children.add(child);
    child.once("error", (error) => fail(`${program} does not run: ${error.message}`));
    child.once("close", (code) => {
      children.delete(child);
      done(code ?? 1);
    });
  });
}

function fail(line) {
  say(line);
  for (const child of children) child.kill();
  process.exit(1);
}
