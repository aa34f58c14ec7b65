// Runs the tests with jest, hands on its options and paths, and closes with one plain line: `N passed, N failed`. Whatever did
// not run, or did not count, is a failure: a file that does not load, a skipped or pending test, no test at all.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "acquis-run-"));
const file = join(folder, "results.json");
const jest = join(root, "node_modules", "jest", "bin", "jest.js");
const given = process.argv.slice(2);

const child = spawn(process.execPath, [jest, ...given, "--json", "--outputFile", file], {
  cwd: root,
  stdio: ["inherit", "ignore", "inherit"],
});
// Ctrl-C reaches jest by itself; this process waits for it, to have the last word.
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => child.kill("SIGTERM"));
const code = await new Promise((done) => {
  child.once("error", () => done(1));
  child.once("close", (exit) => done(exit ?? 1));
});

const results = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
rmSync(folder, { recursive: true, force: true });
const passed = results?.numPassedTests ?? 0;
// Who names the tests to be run has left out the others on purpose.
const chosen = given.some((option) => /^(-t|--testNamePattern)/.test(option));
const uncounted = (results?.numTodoTests ?? 0) + (chosen ? 0 : (results?.numPendingTests ?? 0));
const broken = results?.numRuntimeErrorTestSuites ?? 0;
let failed = (results?.numFailedTests ?? 0) + uncounted + broken;
if (uncounted > 0) console.log(`${uncounted} skipped or unwritten tests count as failed.`);
if (broken > 0) console.log(`${broken} files that do not load count as failed.`);
if (failed === 0 && (passed === 0 || code !== 0)) {
  console.log(passed === 0 ? "No test ran." : `jest ended with exit code ${code}.`);
  failed = 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
