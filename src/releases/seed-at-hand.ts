import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { BadSeed } from "../errors";
import { type FilesByPath, NoArchive, unzipped } from "../files/zip";
import { type SeedFiles, filesIn, isFact, largest } from "../seed/files";

/** A seed as it lies somewhere: its files, and what stands beside them without telling a fact. */
export interface SeedAtHand {
  readonly files: SeedFiles;
  /** `README.md` and `LICENSE`, as far as they are there. */
  readonly beside: FilesByPath;
}

const besides = ["LICENSE", "README.md"];
/** Where a release has the seed that it was made from. */
export const seedWithin = "seed/";

/** The seed at a place: a release as a zip, the folder of an unpacked one, or the folder of a seed. Throws BadSeed where there is none. */
export async function seedAt(place: string): Promise<SeedAtHand> {
  const found = await stat(place).catch(() => undefined);
  if (found?.isFile() === true) return inArchive(place, await readFile(place));
  const within = join(place, seedWithin);
  const isRelease = await stat(join(place, "datapackage.json")).then(
    () => true,
    () => false,
  );
  const folder = isRelease ? within : place;
  const [files, ...beside] = await Promise.all([
    filesIn(folder),
    ...besides.map((name) => readFile(join(folder, name)).catch(() => undefined)),
  ]);
  const there = besides.flatMap((name, index) => {
    const contents = beside[index];
    return contents === undefined ? [] : [[name, contents] as const];
  });
  return { files, beside: new Map(there) };
}

/** The files of the seed at a place, as `load` takes them. */
export const seedFilesAt = async (place: string): Promise<SeedFiles> => (await seedAt(place)).files;

function inArchive(place: string, archive: Uint8Array): SeedAtHand {
  const all = [...opened(place, archive)].map(([path, contents]) => [path.slice(seedWithin.length), contents] as const);
  const files = all.filter(([name]) => isFact(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  if (files.length === 0)
    throw new BadSeed(`${place} holds no seed. Name a release of Acquis, which has one in its folder seed/.`);
  return {
    files: new Map(files.map(([name, contents]) => [name, Buffer.from(contents)])),
    beside: new Map(all.filter(([name]) => besides.includes(name))),
  };
}

function opened(place: string, archive: Uint8Array): FilesByPath {
  try {
    return unzipped(archive, (path) => path.startsWith(seedWithin), largest * 1_000_000);
  } catch (error) {
    if (!(error instanceof NoArchive)) throw error;
    throw new BadSeed(`${place} cannot be read: ${error.message}. Name a release of Acquis, or the folder of a seed.`, {
      cause: error,
    });
  }
}
