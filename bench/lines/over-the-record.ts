import { median, percentile, rounded } from "../figures";
import type { Line } from "../line";
import { ofTheRecord } from "../operations/of-the-record";
import { dataOf, timed } from "../stage/ask";

/** What is asked of eighty years of votes: the first time in a fresh process, and again. */
export const overTheRecord: Line = {
  name: "over-the-record",
  on: "record",
  async *measure(stage) {
    for (const { name, query } of ofTheRecord) {
      await stage.restart();
      const { url } = await stage.ours();
      const first = await timed(url, { query });
      dataOf(first);
      const again: number[] = [];
      for (let turn = 0; turn < 15; turn += 1) again.push((await timed(url, { query })).ms);
      yield {
        name: `${name}, the first time in a fresh process`,
        figure: first.ms / 1_000,
        unit: "s",
        target: { atMost: 2 },
        beside: `then ${rounded(median(again))} ms in the middle, ${rounded(percentile(again, 0.95))} at p95; ${first.body.length} bytes`,
      };
    }
  },
};
