import { type Finding, findingsInOrder } from "./finding";
import type { SeedFiles } from "./files";
import { findingsInRecord, findingsInWhole } from "./laws/laws";
import { read } from "./read";
import type { Seed } from "./seed";

/** Reads a seed and holds it against every law. All findings come at once, in the order of the files; nothing is thrown. */
export function check(files: SeedFiles): { seed: Seed; findings: Finding[] } {
  const { seed, findings } = read(files);
  const ofEach = seed.records.flatMap(findingsInRecord);
  return { seed, findings: findingsInOrder([...findings, ...ofEach, ...findingsInWhole(seed)]) };
}
