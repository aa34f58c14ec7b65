// `npm run trials`: lets this process load TypeScript, as the tests do, and begins.
require("../../tests/typescript.cjs");
require("reflect-metadata");
const { command } = require("./command.ts");

command(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exit(1);
});
