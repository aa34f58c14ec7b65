import { checksumOf } from "../seed/files";
import { madeApart } from "./made-apart";
import type { Packed } from "./packed";
import { seedFilesAt } from "./seed-at-hand";

/** Gives the release of the facts with this checksum; undefined where the seed at hand has others. */
export type ReleaseAtHand = (checksum: string) => Promise<Packed | undefined>;

/** How a release is made of the seed at a place. */
export type MakeRelease = (place: string) => Promise<Packed>;

/**
 * The release of the seed of a server: made when it is first asked for, once for all who wait, and kept as long as the seed is the same. A
 * seed of other facts than those that are asked for is looked at, and not made.
 */
export function releaseAtHand(place: string, make: MakeRelease = madeApart): ReleaseAtHand {
  let made: { readonly checksum: string; readonly packed: Promise<Packed> } | undefined;
  let looking: Promise<string> | undefined;
  const look = async () => {
    try {
      return await (looking ??= seedFilesAt(place).then(checksumOf));
    } finally {
      looking = undefined;
    }
  };
  return async (checksum) => {
    if (made?.checksum !== checksum) {
      if ((await look()) !== checksum) return undefined;
      if (made?.checksum !== checksum) made = { checksum, packed: make(place) };
    }
    const { packed } = made;
    try {
      const release = await packed;
      // The seed may have been changed while it was read.
      if (release.checksum === checksum) return release;
      if (made.packed === packed) made = undefined;
      return undefined;
    } catch (error) {
      if (made?.packed === packed) made = undefined;
      throw error;
    }
  };
}
