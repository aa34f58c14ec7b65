import { type Finding, findingOf, inOrder } from "./finding";
import type { SeedFiles } from "./files";
import { lawsWith } from "./laws";
import { read } from "./read";
import type { Seed } from "./seed";

/**
 * Reads a seed and holds it against every law. All findings come at once, in the order of the files; nothing is thrown.
 * `definitionFaults` says what is wrong with the definition of a coalition; without it, only its words are looked at.
 */
export function check(
  files: SeedFiles,
  definitionFaults?: (definition: unknown) => readonly string[],
): { seed: Seed; findings: Finding[] } {
  const { seed, findings } = read(files);
  const broken = lawsWith(definitionFaults).flatMap((law) =>
    [...law.breaches(seed)].map((breach) => findingOf(law.name, breach)),
  );
  return { seed, findings: inOrder([...findings, ...broken]) };
}
