// A process of its own that asks the graph of the tests one question, given as its argument, and prints the answer.
require("../typescript.cjs");
const { schema } = require("../../src/api/schema.ts");
const { openDriver, graphOf } = require("../../src/graph/driver.ts");
const { Kept } = require("../../src/graph/kept.ts");
const { kinds } = require("../../src/kinds.ts");
const { graphql } = require("graphql");

const { ACQUIS_TEST_URI, ACQUIS_TEST_USER, ACQUIS_TEST_PASSWORD, ACQUIS_TEST_DATABASE } = process.env;
const driver = openDriver({
  uri: ACQUIS_TEST_URI,
  user: ACQUIS_TEST_USER,
  password: ACQUIS_TEST_PASSWORD,
  database: ACQUIS_TEST_DATABASE,
});

async function main() {
  const contextValue = { graph: graphOf(driver, ACQUIS_TEST_DATABASE), kinds, kept: new Kept(1) };
  const answer = await graphql({ schema: await schema(), source: process.argv[2], contextValue });
  process.stdout.write(JSON.stringify(answer));
  await driver.close();
}
main();
