import { isDeepStrictEqual } from "node:util";
import { median, rounded } from "../figures";
import { aroundIn, write } from "../growth/written";
import { synthetic } from "../growth/synthetic";
import type { Line } from "../line";
import { dataOf, timed } from "../stage/ask";
import { type Ground, freshGround, ours } from "../stage/stage";
import { inTurn } from "../turns";
import { operations } from "./operations";

/** Grows a graph that has the real seed to so many times its size. */
async function grow({ driver }: Ground, from: number, to: number): Promise<void> {
  const begun = Date.now();
  await write(driver, synthetic(await aroundIn(driver), to, from));
  process.stderr.write(
    `The graph was grown to ${to} times its size in ${Math.round((Date.now() - begun) / 1000)} s.\n`,
  );
}

/** The same questions on the graph of today and on ones ten and a hundred times as large, in which their answers are the same. */
export const growth: Line = {
  name: "growth",
  large: true,
  async *measure(stage) {
    const today = (await stage.ours()).url;
    const ground = await freshGround(stage.signal);
    try {
      await (await ours(ground)).stop();
      for (const [from, to] of [
        [1, 10],
        [10, 100],
      ] as const) {
        await grow(ground, from, to);
        const grown = await ours(ground);
        for (const { name, ours: query, grows } of operations) {
          const [before, after] = [await timed(today, { query }), await timed(grown.url, { query })];
          if (grows === undefined && !isDeepStrictEqual(dataOf(before), dataOf(after)))
            throw new Error(`${name}: the answer is another one in the graph that has grown.`);
          const ask = (url: string) => async () => (await timed(url, { query })).ms;
          const [small = [], large = []] = await inTurn([ask(today), ask(grown.url)], 31, 5);
          yield {
            name: `${name}, when the graph is ${to} times as large${grows === undefined ? "" : " and its list too"}`,
            figure: median(large) / median(small),
            unit: "times as long",
            ...(grows === undefined ? { target: { atMost: 1.5 } } : {}),
            beside: `${rounded(median(small))} ms on the graph of today, ${rounded(median(large))} ms on the larger`,
          };
        }
        await grown.stop();
      }
    } finally {
      await ground.stop();
    }
  },
};
