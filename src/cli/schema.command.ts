import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "../api/schema";
import { dictionaryText } from "../dataset/dictionary";
import { schemaText } from "../writing/constraints";

const root = join(__dirname, "..", "..");
const folder = join(root, "schema");
const docs = join(root, "docs");

/** The API's schema as text, sorted, so that a change of it is a change of its lines. */
export const printedSchema = async (): Promise<string> => `${printSchema(lexicographicSortSchema(await schema()))}\n`;

/** Writes the contracts: what may be asked, the constraints and indexes of the graph, and the data dictionary. */
export async function emit(): Promise<void> {
  await writeFile(join(folder, "schema.graphql"), await printedSchema());
  await writeFile(join(folder, "graph.cypher"), schemaText());
  await mkdir(docs, { recursive: true });
  await writeFile(join(docs, "data-dictionary.md"), dictionaryText());
}
