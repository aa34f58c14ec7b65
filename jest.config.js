const { graph, tools } = require("./tests/projects");

const common = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  transform: {
    "\\.ts$": [
      "@swc/jest",
      {
        module: { type: "commonjs" },
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
        },
      },
    ],
  },
  setupFiles: ["reflect-metadata"],
};

/** @type {import("jest").Config} */
module.exports = {
  projects: [
    { ...common, displayName: "tools", testMatch: tools },
    {
      ...common,
      displayName: "graph",
      testMatch: graph,
      // Begun only where a file of this project is among those that are run.
      globalSetup: "<rootDir>/tests/engine/begin.ts",
      globalTeardown: "<rootDir>/tests/engine/end.ts",
    },
  ],
  // The files share one Neo4j, and each clears it for itself.
  maxWorkers: 1,
  testSequencer: "<rootDir>/tests/sequence.js",
  testTimeout: 30_000,
};
