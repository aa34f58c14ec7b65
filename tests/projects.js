// Which test files need a graph. The others run without one, so that `npm test -- tests/graph` takes seconds.
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { join, resolve } = require("node:path");

/** A file asks for the graph of the run by the name of the one function that opens it. */
const asks = /(?<!function )\bgraphOfTests\b/;
const imported = /from "(\.[^"]+)"/g;

/** Whether a file, or one in tests/ that it imports, asks for the graph. */
function needsGraph(file, seen = new Set()) {
  if (seen.has(file)) return false;
  seen.add(file);
  const text = readFileSync(file, "utf8");
  if (asks.test(text)) return true;
  return [...text.matchAll(imported)]
    .map(([, path]) => `${resolve(file, "..", path)}.ts`)
    .some((next) => next.startsWith(__dirname) && existsSync(next) && needsGraph(next, seen));
}

const all = readdirSync(__dirname, { recursive: true })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => join(__dirname, name));

/** The test files that need a graph, and those that need none. */
exports.graph = all.filter((file) => needsGraph(file));
exports.tools = all.filter((file) => !needsGraph(file));
