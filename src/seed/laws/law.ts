import type { Breach } from "../finding";
import type { Seed } from "../seed";

/** Something that holds over all records of a seed. It reports every breach and never throws, whatever was read. */
export interface Law {
  readonly name: string;
  readonly breaches: (seed: Seed) => Iterable<Breach>;
}
