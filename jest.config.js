const projects = require("./tests/projects");
const { filesOf } = require("./tests/together/files");

// A whole run reads the program once for all; who names some files runs them one by one.
const { engine, real, tools, village } =
  process.env.ACQUIS_TOGETHER === undefined
    ? projects
    : { engine: filesOf("engine"), real: filesOf("real"), tools: filesOf("tools"), village: filesOf("village") };

/** How swc makes modules of a file that runs in Node; in one with markup, the markup is Preact's. */
const compiled = (markup) => [
  "@swc/jest",
  {
    module: { type: "commonjs" },
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", decorators: true, tsx: markup },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: false,
        useDefineForClassFields: false,
        react: { runtime: "automatic", importSource: "preact" },
      },
    },
  },
];

const common = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  transform: { "\\.ts$|/hyparquet.*\\.js$": compiled(false), "\\.tsx$": compiled(true) },
  // Parquet is written and read by modules that Node takes as they are, and jest only when they are compiled.
  transformIgnorePatterns: ["/node_modules/(?!hyparquet)"],
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
    { ...common, displayName: "engine", testMatch: engine },
    { ...common, ...ofGraph, displayName: "village", testMatch: village },
    { ...common, ...ofGraph, displayName: "real", testMatch: real },
  ],
  // The files share one Neo4j, and each clears it for itself.
  maxWorkers: 1,
  testSequencer: "<rootDir>/tests/sequence.js",
  testTimeout: 120_000,
};
