import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "../api/schema";
import { schemaText } from "../seed/schema";

const folder = join(__dirname, "..", "..", "schema");

/** The API's schema as text, sorted, so that a change of it is a change of its lines. */
export const printedSchema = async (): Promise<string> => `${printSchema(lexicographicSortSchema(await schema()))}\n`;

/** Writes the contracts: what may be asked, and the constraints and indexes of the graph. */
export async function emit(): Promise<void> {
  await writeFile(join(folder, "schema.graphql"), await printedSchema());
  await writeFile(join(folder, "graph.cypher"), schemaText());
}
