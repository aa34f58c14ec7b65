import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The seed of the repository. */
export const seed = join(__dirname, "..", "..", "seed");

/** A copy of the seed in a folder of its own, in which a file says something else. Throws Error where it does not say `before`. */
export function otherSeed(path: string, before: string, after: string): string {
  const folder = mkdtempSync(join(tmpdir(), "acquis-other-"));
  cpSync(seed, folder, { recursive: true });
  const file = join(folder, path);
  const text = readFileSync(file, "utf8");
  if (!text.includes(before)) throw new Error(`${path} does not say "${before}".`);
  writeFileSync(file, text.replaceAll(before, after));
  return folder;
}
