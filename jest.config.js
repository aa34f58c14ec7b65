const { real, tools, village } = require("./tests/projects");

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
  setupFiles: ["reflect-metadata", "<rootDir>/tests/traces.js"],
};

// Begun only where a file of such a project is among those that are run, and once for both.
const ofGraph = {
  globalSetup: "<rootDir>/tests/engine/begin.ts",
  globalTeardown: "<rootDir>/tests/engine/end.ts",
};

/** @type {import("jest").Config} */
module.exports = {
  projects: [
    { ...common, displayName: "tools", testMatch: tools },
    { ...common, ...ofGraph, displayName: "village", testMatch: village },
    { ...common, ...ofGraph, displayName: "real", testMatch: real },
  ],
  // The files share one Neo4j, and each clears it for itself.
  maxWorkers: 1,
  testSequencer: "<rootDir>/tests/sequence.js",
  testTimeout: 30_000,
};
