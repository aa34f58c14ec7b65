import { setTimeout } from "node:timers/promises";

/** One record of what a reading statement answers. */
interface DatedRecord {
  readonly row: readonly unknown[] | null;
  readonly revision: number;
  readonly settled: boolean;
}

/** There is always one. */
export type DatedRecords = readonly [DatedRecord, ...DatedRecord[]];

/** A commit takes a moment to be visible as a whole: so often it is asked anew, and each time so many milliseconds later. */
const moments = [5, 10, 20, 40, 80, 160, 320, 640];

/** The records of a statement that read them at one revision, asked anew where the graph went on meanwhile. */
export async function atOneRevision(read: () => Promise<DatedRecords>): Promise<DatedRecords> {
  for (const moment of moments) {
    const records = await read();
    if (records[0].settled) return records;
    await setTimeout(moment);
  }
  return read();
}
