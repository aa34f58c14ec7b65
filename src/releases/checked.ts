import { BadSeed } from "../errors";
import { check } from "../seed/check";
import { checksumOf } from "../seed/files";
import { RefusedSeed } from "../seed/finding";
import { type Release, releaseFile } from "../seed/release";
import type { Seed } from "../seed/seed";
import type { SeedAtHand } from "./seed-at-hand";

/** A seed that keeps every law, and says which release it is. */
export interface Checked extends SeedAtHand {
  readonly seed: Seed;
  readonly release: Release;
  readonly checksum: string;
}

/** Reads a seed and holds it against every law; `place` is where it is, for whoever reads the findings. Throws RefusedSeed with all of them, and BadSeed where the seed does not say which release it is. */
export function checked(at: SeedAtHand, place: string): Checked {
  const { seed, release, findings } = check(at.files);
  if (findings.length > 0) throw new RefusedSeed(findings, place);
  if (release === undefined)
    throw new BadSeed(`The seed in ${place} does not say which release it is: write its version into ${releaseFile}.`);
  return { ...at, seed, release, checksum: checksumOf(at.files) };
}
