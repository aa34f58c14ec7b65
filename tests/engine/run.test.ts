import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { freshFolder } from "./homes";

const root = join(__dirname, "..", "..");

/** Runs `npm test` over these test files: its exit code and its last line. */
function runOf(
  files: Readonly<Record<string, string>>,
  ...options: readonly string[]
): readonly [number | null, string | undefined] {
  const folder = write(freshFolder(), files);
  const config = JSON.stringify({ rootDir: folder, testMatch: ["**/*.test.js"] });
  const { status, stdout } = spawnSync(process.execPath, [
    join(root, "tests", "run.mjs"),
    "--config",
    config,
    ...options,
  ]);
  return [status, stdout.toString().trimEnd().split("\n").at(-1)];
}

/** Runs `npm test` without a word in a project whose files stand in the folders of three projects of jest. */
function runOfAll(files: Readonly<Record<string, string>>): readonly [number | null, string | undefined] {
  const projects = ["real", "tools", "village"].map((name) => ({ displayName: name, rootDir: name }));
  const config = `module.exports = ${JSON.stringify({ projects })};`;
  const folder = write(freshFolder(), { "jest.config.js": config, "tests/of.run": "", ...files });
  cpSync(join(root, "tests", "run.mjs"), join(folder, "tests", "run.mjs"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const env = { ...process.env };
  delete env["ACQUIS_TEST_URI"];
  const { status, stdout } = spawnSync(process.execPath, [join(folder, "tests", "run.mjs")], { env });
  return [status, stdout.toString().trimEnd().split("\n").at(-1)];
}

function write(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const good = 'it("holds", () => expect(1).toBe(1));';

describe("npm test", () => {
  it("closes with the counts", () => {
    expect(runOf({ "a.test.js": good + good, "b.test.js": good })).toEqual([0, "3 passed, 0 failed"]);
  });

  it("fails with a test", () => {
    expect(runOf({ "a.test.js": `${good} it("does not hold", () => expect(1).toBe(2));` })).toEqual([
      1,
      "1 passed, 1 failed",
    ]);
  });

  it.each(['it.skip("is skipped", () => undefined);', 'it.todo("is to be written");'])("fails with %s", (idle) => {
    expect(runOf({ "a.test.js": good + idle })).toEqual([1, "1 passed, 1 failed"]);
  });

  it("fails with a file that does not load", () => {
    expect(runOf({ "a.test.js": good, "b.test.js": 'require("./nowhere");' })).toEqual([1, "1 passed, 1 failed"]);
  });

  it("fails when there is no test", () => {
    expect(runOf({ "a.js": "" })).toEqual([1, "0 passed, 1 failed"]);
  });

  it("runs what is asked for by path or by name", () => {
    const files = { "a.test.js": good, "b.test.js": `it("differs", () => expect(1).toBe(2)); ${good}` };
    expect(runOf(files, "a.test.js")).toEqual([0, "1 passed, 0 failed"]);
    expect(runOf(files, "-t", "holds")).toEqual([0, "2 passed, 0 failed"]);
  });

  it("adds up what ran side by side", () => {
    const bad = 'it("does not hold", () => expect(1).toBe(2)); it.skip("is skipped", () => undefined);';
    const files = {
      "real/a.test.js": good + good,
      "tools/b.test.js": 'require("./nowhere");',
      "village/c.test.js": bad,
    };
    expect(runOfAll(files)).toEqual([1, "2 passed, 3 failed"]);
  }, 60_000);

  it("fails when one of those side by side has no test", () => {
    const files = { "real/a.test.js": good, "tools/b.js": "", "village/c.test.js": good };
    expect(runOfAll(files)).toEqual([1, "2 passed, 1 failed"]);
  }, 60_000);
});
