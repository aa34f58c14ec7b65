// Runs the tests with jest, hands on its options and paths, and closes with one plain line: `N passed, N failed`. Whatever did
// not run, or did not count, is a failure: a file that does not load, a skipped or pending test, no test at all.
// Who asks for nothing in particular gets everything, in several processes of jest where the machine has room for them.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const jest = join(root, "node_modules", "jest", "bin", "jest.js");
const folder = mkdtempSync(join(tmpdir(), "acquis-run-"));
const given = process.argv.slice(2);
const children = new Set();
/** How long jest may go on when its results are written: whatever it waits for then was left open, and would hold a run up for ever. */
const patience = 30_000;
/** A Neo4j that lives for some minutes never earns what its Java would spend on making it fast for hours: a whole run is a seventh shorter without. */
const java = [process.env.JDK_JAVA_OPTIONS, "-XX:TieredStopAtLevel=1"].filter((given) => given !== undefined).join(" ");
/** A whole run reads the program once for many files; on a screen it keeps the colours that a pipe would take from it. */
const together = {
  ACQUIS_TOGETHER: "1",
  JDK_JAVA_OPTIONS: java,
  ...(process.stderr.isTTY ? { FORCE_COLOR: "1" } : {}),
};
let calledOff = false;

// Ctrl-C reaches jest by itself; this process waits for it, to have the last word.
process.on("SIGINT", () => (calledOff = true));
process.on("SIGTERM", () => {
  calledOff = true;
  for (const child of children) child.kill("SIGTERM");
});
const runs = given.length === 0 && roomForTwo() ? await sideBySide() : [await run(given)];
rmSync(folder, { recursive: true, force: true });
if (runs.length > 1) nameWhatFailed();
close();

/** Whether two fit at once, each with a Neo4j of its own, beside a third that the tests of Neo4j itself start. */
function roomForTwo() {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  return process.env.ACQUIS_TEST_URI === undefined && availableParallelism() > 1 && memory > 6e9;
}

/**
 * The projects of jest.config.js: two work, the longest first, and whichever is free takes the next; beside them runs the one that mostly waits for a
 * Neo4j to start or to end. Each begins when the one before has its Neo4j: they look for no port at once.
 */
async function sideBySide() {
  const waiting = ["real", "village", "tools"];
  let second, third;
  const besides = () => (third ??= inTurn(["engine"]));
  const first = inTurn(waiting, () => (second ??= inTurn(waiting, besides)));
  return [...(await first), ...(await second), ...(await third)];
}

async function inTurn(waiting, begun = () => undefined) {
  const done = [];
  for (let project = waiting.shift(); project !== undefined; project = calledOff ? undefined : waiting.shift()) {
    done.push(await run(["--selectProjects", project], begun));
    begun();
  }
  return done;
}

/** One run of jest, to its end. One of several tells when its Neo4j is there, and draws nothing on the screen. */
async function run(options, begun) {
  const file = join(folder, `${options.at(-1) ?? "all"}.json`.replaceAll(/[^\w.]/g, "_"));
  const child = spawn(process.execPath, [jest, ...options, "--json", "--outputFile", file], {
    cwd: root,
    env: begun === undefined ? process.env : { ...process.env, ...together },
    stdio: begun === undefined ? ["inherit", "ignore", "inherit"] : ["ignore", "ignore", "pipe", "ipc"],
  });
  child.stderr?.pipe(process.stderr, { end: false });
  child.once("message", () => begun());
  children.add(child);
  const watch = given.length === 0 ? endWhenDone(child, file) : undefined;
  const code = await new Promise((done) => {
    child.once("error", () => done(1));
    child.once("close", (exit) => done(exit ?? 1));
  });
  clearInterval(watch);
  children.delete(child);
  return { code, results: existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined };
}

/** Ends a jest that has written its results and still goes on; that it had to be ended counts as a failure. */
function endWhenDone(child, file) {
  return setInterval(() => {
    if (!existsSync(file) || Date.now() - statSync(file).mtimeMs < patience) return;
    console.error("jest has done its tests and goes on: something in them was left open. It is ended.");
    child.kill("SIGKILL");
    child.stderr?.destroy();
  }, 1000);
}

/** Of several runs the first one's failures have long scrolled away. */
function nameWhatFailed() {
  for (const { name, message, assertionResults } of runs.flatMap(({ results }) => results?.testResults ?? [])) {
    const failed = assertionResults.filter(({ status }) => status === "failed");
    for (const { fullName } of failed) console.log(`FAIL ${relative(root, name)} › ${fullName}`);
    if (assertionResults.length === 0) console.log(`FAIL ${relative(root, name)}: ${message.trim().split("\n")[0]}`);
  }
}

/** The last line, and the exit code. */
function close() {
  const sum = (count) => runs.reduce((all, { results }) => all + (results?.[count] ?? 0), 0);
  const passed = sum("numPassedTests");
  // Who names the tests to be run has left out the others on purpose.
  const chosen = given.some((option) => /^(-t|--testNamePattern)/.test(option));
  const uncounted = sum("numTodoTests") + (chosen ? 0 : sum("numPendingTests"));
  const broken = sum("numRuntimeErrorTestSuites");
  let failed = sum("numFailedTests") + uncounted + broken;
  if (uncounted > 0) console.log(`${uncounted} skipped or unwritten tests count as failed.`);
  if (broken > 0) console.log(`${broken} files that do not load count as failed.`);
  const unsound = runs.find(({ code, results }) => code !== 0 || results === undefined);
  if (failed === 0 && (passed === 0 || unsound !== undefined)) {
    console.log(passed === 0 ? "No test ran." : `jest ended with exit code ${unsound.code}.`);
    failed = 1;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
