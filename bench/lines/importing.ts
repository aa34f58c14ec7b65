import { rounded } from "../figures";
import type { Line } from "../line";
import { importedByChance } from "../record/recorded";
import { rollCallsOnRecord } from "../record/votes-by-chance";
import { freshGround, ours } from "../stage/stage";

/** The whole record, imported beside a server that is asked meanwhile; and then a tenth of it, to see how the time grows. */
export const importing: Line = {
  name: "import",
  on: "record",
  async *measure({ record, signal }) {
    if (record === undefined) return;
    const { seconds, memory, waits, said } = await record();
    yield {
      name: "the whole record imported beside a server under questions",
      figure: seconds,
      unit: "s",
      target: { atMost: 60 },
      beside: `${said}; others waited ${rounded(waits.median)} ms in the middle, ${rounded(waits.p95)} at p95, ${rounded(waits.most)} at most`,
    };
    const ground = await freshGround(signal);
    try {
      const own = await ours(ground);
      const tenth = await importedByChance(ground, own.url, Math.round(rollCallsOnRecord / 10));
      await own.stop();
      const beside = `${rounded(tenth.seconds)} s and ${rounded(tenth.memory)} MB for a tenth, ${rounded(seconds)} s and ${rounded(memory)} MB for the whole`;
      yield {
        name: "the import of all, beside that of a tenth",
        figure: seconds / tenth.seconds,
        unit: "times as long",
        target: { atMost: 10 },
        beside,
      };
      yield {
        name: "what the importing process holds at most for all, beside a tenth",
        figure: memory / tenth.memory,
        unit: "times as much",
        beside,
      };
    } finally {
      await ground.stop();
    }
  },
};
