import { findingsInOrder } from "./finding";
import type { SeedFiles } from "./files";
import { findingsInRecord, findingsInWhole } from "./laws/laws";
import { type SeedRead, read } from "./read";

/** Reads a seed and holds it against every law. All findings come at once, in the order of the files; nothing is thrown. */
export function check(files: SeedFiles): SeedRead {
  const { seed, release, findings } = read(files);
  const ofEach = seed.records.flatMap(findingsInRecord);
  return { seed, release, findings: findingsInOrder([...findings, ...ofEach, ...findingsInWhole(seed)]) };
}
