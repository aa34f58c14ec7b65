import { readFileSync } from "node:fs";
import { join } from "node:path";

const project = join(__dirname, "..", "..", "..");

/** The folder that `vite build --config graphiql/vite.config.mjs` writes. */
export const graphiqlFolder = join(project, "dist", "graphiql");

/** The folder of the emitted contracts, `schema.graphql` among them. */
export const schemaFolder = join(project, "schema");

/** The document of the six examples, read anew at each call: it is asked for once, at start. */
export function examplesDocument(): string {
  return readFileSync(join(project, "queries", "examples.graphql"), "utf8");
}
