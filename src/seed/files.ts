import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import { isUtf8 } from "node:buffer";
import { BadSeed } from "../errors";

/** A file of the seed that could not be had, and why, as a clause that ends in a full stop and says what to do. */
export class Unread {
  constructor(readonly why: string) {}

  toString(): string {
    return this.why;
  }
}

/** The files of a seed by their names as seen from its folder, `/` between, in the order of the names. */
export type SeedFiles = ReadonlyMap<string, Buffer | Unread>;

/**
 * Reads every file of a folder but READMEs, its licence and hidden ones; what cannot be read stands there as Unread. Throws BadSeed
 * where there is no folder, or nothing in it.
 */
export async function filesIn(folder: string): Promise<SeedFiles> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) throw new BadSeed(`There is no folder ${folder}. Name the folder of a seed, such as seed.`);
  if (!found.isDirectory()) throw new BadSeed(`${folder} is a file. Name the folder of a seed, such as seed.`);
  const entries = (await entriesIn(Buffer.from(folder), "")).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (entries.length === 0)
    throw new BadSeed(`The folder ${folder} is empty. A seed holds files such as sources.yaml and states.yaml.`);
  const files = new Map<string, Buffer | Unread>();
  for (const { name, contents } of entries) {
    const twice = new Unread("two files have this name, written in different code points: rename one of them.");
    files.set(name, files.has(name) ? twice : contents);
  }
  return files;
}

/** Whether a file of a seed tells facts, by its name as seen from the folder: a README, a licence and what is hidden do not. */
export const isFact = (name: string): boolean => !/(^|\/)(\.|(README\.md|LICENSE)$)/.test(name);

interface Entry {
  readonly name: string;
  readonly contents: Buffer | Unread;
}

/** A name is bytes, and one and the same name may be written in several ways: it is opened as it stands and called by its usual form. */
async function entriesIn(folder: Buffer, above: string): Promise<Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: "buffer" });
  const all = entries.map(async (entry): Promise<Entry[]> => {
    const bytes = Buffer.from(entry.name);
    const name = `${above}${bytes.toString("utf8").normalize("NFC")}`;
    if (!isFact(name)) return [];
    const path = Buffer.concat([folder, Buffer.from("/"), bytes]);
    if (!isUtf8(bytes)) return [{ name, contents: new Unread("the name of this file is not in UTF-8: rename it.") }];
    if (entry.isDirectory()) return entriesIn(path, `${name}/`);
    if (!entry.isFile()) return [{ name, contents: new Unread(`this is ${sortOf(entry)}: put the file itself here.`) }];
    return [{ name, contents: await readFile(path).then(unlessTooLarge, whyNot) }];
  });
  return (await Promise.all(all)).flat();
}

const sortOf = (entry: { isSymbolicLink: () => boolean }): string =>
  entry.isSymbolicLink() ? "a link to somewhere else" : "no plain file";

/** The largest file that is read, in megabytes: a thousand times what a curator writes into one. */
export const largest = 100;

const unlessTooLarge = (contents: Buffer): Buffer | Unread =>
  contents.length <= largest * 1_000_000
    ? contents
    : new Unread(`this file has more than ${largest} MB: split it, or take out what is no part of the seed.`);

const whyNot = (error: unknown): Unread =>
  new Unread(
    `this file cannot be read (${error instanceof Error && "code" in error ? String(error.code) : String(error)}): see to its rights and its size.`,
  );

/** The same for the same seed on every machine: names and contents, whatever the line ends. 64 hexadecimal digits. */
export function checksumOf(files: SeedFiles): string {
  const sum = createHash("sha256");
  for (const [name, contents] of files) {
    const text = contents instanceof Unread ? `\0${contents.why}` : contents.toString("utf8").replaceAll("\r\n", "\n");
    sum.update(`${name}\n${Buffer.byteLength(text)}\n`).update(text);
  }
  return sum.digest("hex");
}

/** The checksum of the seed in a folder, as the Revision that loads it keeps it. Throws BadSeed as `filesIn` does. */
export async function seedChecksum(folder: string): Promise<string> {
  return checksumOf(await filesIn(folder));
}
