import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the whole project. */
export const projectFolder = join(__dirname, "..", "..", "..");

/** The folder that `vite build --config graphiql/vite.config.mjs` writes. */
export const graphiqlFolder = join(projectFolder, "dist", "graphiql");

/** The folder of the emitted contracts, `schema.graphql` among them. */
export const schemaFolder = join(projectFolder, "schema");

/** The folder of the saved questions. */
export const savedFolder = join(projectFolder, "queries");

/** The document of the six examples, read anew at each call: it is asked for once, at start. */
export function examplesDocument(): string {
  return readFileSync(join(savedFolder, "examples.graphql"), "utf8");
}
