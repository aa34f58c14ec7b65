// A process that starts the Neo4j of a home and then waits, to be killed: HOME PARTS. It prints the number of Java's process.
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, file) => {
  const options = { module: { type: "commonjs" }, jsc: { target: "es2022", parser: { syntax: "typescript" } } };
  module._compile(transformSync(readFileSync(file, "utf8"), options).code, file);
};
const { startEngine } = require("../../src/engine/index.ts");
const { settings } = require("../../src/settings.ts");

const [home, parts] = process.argv.slice(2);
const quiet = () => undefined;
startEngine(settings({ ACQUIS_HOME: home, ACQUIS_ENGINE: "local" }), { tell: quiet, parts }).then((engine) =>
  console.log(engine.pid()),
);
