import type { SeedRecord } from "../../writing/record";
import type { Breach } from "../finding";
import type { Seed } from "../seed";

/**
 * Something that holds of each record by itself, so that records can be judged one by one as they are read, however
 * many there are. It reports every breach and never throws, whatever was read.
 */
export interface RecordLaw {
  readonly name: string;
  readonly breaches: (record: SeedRecord) => Iterable<Breach>;
}

/**
 * Something that holds of all records together, such as that whatever is named exists. It reports every breach and
 * never throws, whatever was read.
 */
export interface WholeLaw {
  readonly name: string;
  readonly breaches: (seed: Seed) => Iterable<Breach>;
}
