// Which test files need a graph, and which of these the real seed. The others run without one, so that
// `npm test -- tests/graph` takes seconds.
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { join, relative, resolve } = require("node:path");

/** A file asks for the graph of the run by the name of the one function that opens it. */
const asks = /(?<!function )\bgraphOfTests\b/;
/** A file asks for the real seed by starting a server without a word about its seed. */
const asksForReal = /\bstartedServer\(\)/;
const imported = /from "(\.[^"]+)"/g;

/** Whether a file, or one in tests/ that it imports, asks for something in these words. */
function has(words, file, seen = new Set()) {
  if (seen.has(file)) return false;
  seen.add(file);
  const text = readFileSync(file, "utf8");
  if (words.test(text)) return true;
  return [...text.matchAll(imported)]
    .map(([, path]) => `${resolve(file, "..", path)}.ts`)
    .some((next) => next.startsWith(__dirname) && existsSync(next) && has(words, next, seen));
}

const all = readdirSync(__dirname, { recursive: true })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => join(__dirname, name));

const graph = all.filter((file) => has(asks, file));

const own = all.filter((file) => !graph.includes(file));
/** A file that starts a Neo4j of its own, or looks for one, waits for most of its time. */
const startsNeo4j = (file) => /^(engine|cli)\//.test(relative(__dirname, file).replaceAll("\\", "/"));

/** The test files that need no graph, those that start one themselves, those over the real seed, and those over the village or a seed of their own. */
exports.tools = own.filter((file) => !startsNeo4j(file));
exports.engine = own.filter(startsNeo4j);
exports.real = graph.filter((file) => has(asksForReal, file));
exports.village = graph.filter((file) => !exports.real.includes(file));
