// Everything that is found without running the program: types, lint, format, dead exports, spelling. All of it in one run.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tools = [
  ["types of the program", "typescript/bin/tsc", "-p", "tsconfig.json", "--noEmit", "--incremental", "false"],
  ["types of the tests", "typescript/bin/tsc", "-p", "tests/tsconfig.json"],
  ["types of the GraphiQL page", "typescript/bin/tsc", "-p", "graphiql/tsconfig.json"],
  ["types of what pages do by hand", "typescript/bin/tsc", "-p", "atlas/tsconfig.json"],
  ["types of the benchmarks", "typescript/bin/tsc", "-p", "bench/tsconfig.json"],
  ["lint", "eslint/bin/eslint.js", "--max-warnings=0", "."],
  ["format", "prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."],
  ["dead exports", "knip/bin/knip.js", "--no-progress"],
  ["spelling", "cspell/bin.mjs", "lint", "--config=.cspell.json", "--no-progress", "--no-summary", "--quiet"],
];

const failed = tools.filter(([name, tool, ...args]) => {
  const begun = Date.now();
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", tool), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  console.log(`${status === 0 ? "in order" : "NOT in order"}: ${name} (${Math.round((Date.now() - begun) / 1000)} s)`);
  return status !== 0;
});
console.log(failed.length === 0 ? "All in order." : `${failed.length} of ${tools.length} are not in order.`);
process.exitCode = failed.length === 0 ? 0 : 1;
