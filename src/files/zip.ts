import { type Zippable, unzipSync, zipSync } from "fflate";

/** Files by their paths, `/` between, in the order in which they stand in the archive. */
export type FilesByPath = ReadonlyMap<string, Uint8Array>;

/** An archive of these files. The same files and day make the same bytes on every machine: a zip knows no time zone, so the day is written as it is said. */
export function zipped(files: FilesByPath, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  const entries: Zippable = Object.fromEntries(files);
  return zipSync(entries, { mtime: new Date(year, month - 1, date), level: 9 });
}

/** What an archive is that is none, or holds more than was asked for. */
export class NoArchive extends Error {
  override readonly name = "NoArchive";
}

/**
 * The files of an archive whose paths are wanted, of which none is larger than so many bytes. Throws NoArchive where it is none, or holds a
 * larger one.
 */
export function unzipped(archive: Uint8Array, wanted: (path: string) => boolean, largest: number): FilesByPath {
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (name.endsWith("/") || !wanted(name)) return false;
    if (originalSize > largest) throw new NoArchive(`${name} has more than ${Math.floor(largest / 1e6)} MB`);
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(archive, { filter })));
  } catch (error) {
    if (error instanceof NoArchive) throw error;
    throw new NoArchive(`it is no zip that can be read (${error instanceof Error ? error.message : String(error)})`);
  }
}
