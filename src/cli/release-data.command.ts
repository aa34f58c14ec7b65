import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checked } from "../releases/checked";
import { comparedReleases } from "../releases/compared";
import { comparedText } from "../releases/compared-text";
import { packed } from "../releases/packed";
import { seedAt } from "../releases/seed-at-hand";
import { seedFolder } from "../seed/seed-folder";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Where releases are written, beside the seed. */
const releases = join(seedFolder, "..", "releases");

/** Where the seed of a release is, and where the release goes. */
export interface Releasing {
  readonly from?: string;
  readonly to?: string;
}

/** Writes the release of a seed, by default of the one that comes with the program, as one archive. Throws BadSeed where the seed breaks laws. */
export async function writeRelease({ from = seedFolder, to = releases }: Releasing): Promise<void> {
  const { version, checksum, archive } = packed(await seedAt(from), from);
  const file = join(to, `acquis-${version}.zip`);
  await mkdir(to, { recursive: true });
  await writeFile(file, archive);
  say(`${file}: version ${version}, ${(archive.length / 1e6).toFixed(1)} MB, checksum of the facts ${checksum}`);
}

/** Says what differs between two releases, each an archive or a folder, or the folder of a seed: as a chapter in Markdown, or as JSON. Throws BadSeed for what is none. */
export async function compareReleases(
  before: string,
  after: string,
  { json = false }: { json?: boolean },
): Promise<void> {
  const [old, now] = [await seedAt(before), await seedAt(after)];
  const difference = comparedReleases(checked(old, before), checked(now, after));
  say(json ? JSON.stringify(difference, null, 2) : comparedText(difference).trimEnd());
}
