import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "../api/schema";
import { questionsInWords } from "../asking/documented";
import { dictionaryText } from "../dataset/dictionary";
import { BadSeed } from "../errors";
import { citationFile } from "../releases/citation-file";
import { lineOf } from "../seed/finding";
import { releaseFile, releaseTold } from "../seed/release";
import { seedFolder } from "../seed/seed-folder";
import { schemaText } from "../writing/constraints";

const root = join(__dirname, "..", "..");
const folder = join(root, "schema");
const docs = join(root, "docs");

/** The API's schema as text, sorted, so that a change of it is a change of its lines. */
export const printedSchema = async (): Promise<string> => `${printSchema(lexicographicSortSchema(await schema()))}\n`;

/** The text of `CITATION.cff`: how the release that the seed says it is, is cited. Throws BadSeed where the seed does not say so. */
export async function citationText(): Promise<string> {
  const { release, findings } = releaseTold(releaseFile, await readFile(join(seedFolder, releaseFile), "utf8"));
  if (release === undefined) throw new BadSeed(findings.map((finding) => lineOf(finding, "seed")).join("\n"));
  return citationFile(release);
}

/** Writes the contracts: what may be asked, the constraints and indexes of the graph, the data dictionary, what is understood in words, and how the dataset is cited. */
export async function emit(): Promise<void> {
  await writeFile(join(folder, "schema.graphql"), await printedSchema());
  await writeFile(join(folder, "graph.cypher"), schemaText());
  await mkdir(docs, { recursive: true });
  await writeFile(join(docs, "data-dictionary.md"), dictionaryText());
  await writeFile(join(root, "CITATION.cff"), await citationText());
  await writeFile(join(docs, "questions-in-words.md"), questionsInWords());
}
