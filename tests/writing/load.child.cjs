// A process of its own that loads a folder into the graph of the tests: FOLDER [STATEMENTS]. It says "ready", waits for
// a line, and prints the number of the revision. After so many statements it says "writing" and waits for another line.
require("reflect-metadata");
const { createInterface } = require("node:readline");
require("../typescript.cjs");
const { openDriver, graphOf } = require("../../src/graph/driver.ts");
const { load } = require("../../src/seed/load.ts");
const { prepare } = require("../../src/writing/constraints.ts");

const { ACQUIS_TEST_URI, ACQUIS_TEST_USER, ACQUIS_TEST_PASSWORD, ACQUIS_TEST_DATABASE } = process.env;
const driver = openDriver({
  uri: ACQUIS_TEST_URI,
  user: ACQUIS_TEST_USER,
  password: ACQUIS_TEST_PASSWORD,
  database: ACQUIS_TEST_DATABASE,
});
const graph = graphOf(driver, ACQUIS_TEST_DATABASE);
const [folder, statements = Infinity] = process.argv.slice(2);
const lines = createInterface({ input: process.stdin });

const told = (word) => {
  process.stdout.write(`${word}\n`);
  return new Promise((resolve) => lines.once("line", resolve));
};

async function main() {
  await told("ready");
  let left = Number(statements);
  const paused = {
    ...graph,
    write: (work) =>
      graph.write((run) =>
        work(async (query) => {
          if (left-- === 0) await told("writing");
          return run(query);
        }),
      ),
  };
  await prepare(graph);
  const { revision } = await load(paused, folder);
  process.stdout.write(`${revision.number}\n`);
  lines.close();
  await driver.close();
}
main();
