// Lets a process of its own load the program's TypeScript, compiled as jest compiles it.
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");
const {
  projects: [{ transform }],
} = require("../jest.config.js");

for (const extension of [".ts", ".tsx"]) {
  const [, [, options]] = Object.entries(transform).find(([pattern]) => new RegExp(pattern).test(extension));
  require.extensions[extension] = (module, file) => {
    module._compile(transformSync(readFileSync(file, "utf8"), options).code, file);
  };
}
