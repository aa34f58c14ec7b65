import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { BadSeed } from "../errors";

/** The files of a seed by their names as seen from its folder, `/` between, in the order of the names. */
export type SeedFiles = ReadonlyMap<string, Buffer>;

/**
 * Reads every file of a folder but READMEs, its licence and hidden ones. Throws BadSeed where there is no folder, or nothing in it.
 */
export async function filesIn(folder: string): Promise<SeedFiles> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) throw new BadSeed(`There is no folder ${folder}. Name the folder of a seed, such as seed.`);
  if (!found.isDirectory()) throw new BadSeed(`${folder} is a file. Name the folder of a seed, such as seed.`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/").normalize("NFC"))
    .filter((name) => !/(^|\/)(\.|(README\.md|LICENSE)$)/.test(name))
    .sort();
  if (names.length === 0)
    throw new BadSeed(`The folder ${folder} is empty. A seed holds files such as sources.yaml and states.yaml.`);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}

/** The same for the same seed on every machine: names and contents, whatever the line ends. 64 hexadecimal digits. */
export function checksumOf(files: SeedFiles): string {
  const sum = createHash("sha256");
  for (const [name, contents] of files) {
    const text = contents.toString("utf8").replaceAll("\r\n", "\n");
    sum.update(`${name}\n${Buffer.byteLength(text)}\n`).update(text);
  }
  return sum.digest("hex");
}

/** The checksum of the seed in a folder, as the Revision that loads it keeps it. Throws BadSeed as `filesIn` does. */
export async function seedChecksum(folder: string): Promise<string> {
  return checksumOf(await filesIn(folder));
}
