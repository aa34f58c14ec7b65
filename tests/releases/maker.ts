import { join } from "node:path";

/** The thread in which a server makes a release, in the program's TypeScript. */
export const maker = {
  file: join(__dirname, "..", "..", "src", "releases", "maker.ts"),
  execArgv: ["--require", join(__dirname, "..", "typescript.cjs")],
};
