/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
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
  globalSetup: "<rootDir>/tests/engine/begin.ts",
  globalTeardown: "<rootDir>/tests/engine/end.ts",
  // The files share one Neo4j, and each clears it for itself.
  maxWorkers: 1,
  testSequencer: "<rootDir>/tests/sequence.js",
  setupFiles: ["reflect-metadata"],
  testTimeout: 30_000,
};
