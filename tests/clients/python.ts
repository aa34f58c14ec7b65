import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const cache = join(__dirname, "..", "..", "node_modules", ".cache", "python");
const system = process.platform === "win32" ? "python" : "python3";

/** The folder of an environment of Python's own: what is installed in it changes nothing on the machine. */
export const programs = join(cache, process.platform === "win32" ? "Scripts" : "bin");

/** What is said where a package of Python, or Python, is missing. */
export interface Missing {
  readonly name: string;
  readonly why: string;
}

/**
 * Puts packages of Python into the environment, which is made where there is none, and answers those that cannot be had: without
 * Python 3 all of them, without the internet those that were never installed.
 */
export function missing(packages: readonly string[]): readonly Missing[] {
  if (!existsSync(programs) && !run(system, ["-m", "venv", cache])) {
    return packages.map((name) => ({ name, why: "Python is not here" }));
  }
  const lacking = packages.filter((name) => !isThere(name));
  // All at once is quickest; where that fails, one by one tells which of them it is.
  if (lacking.length > 0 && !installed(lacking)) for (const name of lacking) installed([name]);
  return lacking
    .filter((name) => !isThere(name))
    .map((name) => ({ name, why: `${name} is not here and cannot be installed` }));
}

/** Whether packages could be installed. What a program imports is compiled when it does; compiling all of pandas takes longer. */
const installed = (names: readonly string[]): boolean =>
  pip(["install", "--no-compile", "--retries", "1", "--timeout", "15", ...names]);

const run = (program: string, words: readonly string[]): boolean =>
  spawnSync(program, words, { stdio: "ignore", timeout: 300_000 }).status === 0;

const pip = (words: readonly string[]): boolean =>
  run(join(programs, "python"), ["-m", "pip", "--disable-pip-version-check", "--quiet", ...words]);

/** Whether a package is installed, by the name that pip knows, whatever stands in brackets behind it. */
const isThere = (name: string): boolean =>
  run(join(programs, "python"), ["-c", `import importlib.metadata as m; m.version("${name.replace(/\[.*/u, "")}")`]);
