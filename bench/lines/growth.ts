import { isDeepStrictEqual } from "node:util";
import { median, rounded } from "../figures";
import { aroundIn, write } from "../growth/written";
import { synthetic } from "../growth/synthetic";
import type { Line } from "../line";
import { dataOf, timed } from "../stage/ask";
import { type Ground, freshGround, ours } from "../stage/stage";
import { inTurn } from "../turns";
import type { Operation } from "../operations/operation";
import { operations } from "./operations";

/** How often each question is asked of either graph before it is timed: a Neo4j that has just begun becomes faster for long. */
const warming = 60;

/** Grows a graph that has the real seed to so many times its size. */
async function grow({ driver }: Ground, from: number, to: number): Promise<void> {
  const begun = Date.now();
  await write(driver, synthetic(await aroundIn(driver), to, from));
  process.stderr.write(
    `The graph was grown to ${to} times its size in ${Math.round((Date.now() - begun) / 1000)} s.\n`,
  );
}

/** One question on both graphs. Where the larger one gives no answer, the time is that until it says so. */
export async function asLarge({ name, ours: query, grows }: Operation, larger: string, today: string, grown: string) {
  const [before, after] = [await timed(today, { query }), await timed(grown, { query })];
  const refused = after.status !== 200 || "errors" in (JSON.parse(after.body) as object);
  if (!refused && grows === undefined && !isDeepStrictEqual(dataOf(before), dataOf(after)))
    throw new Error(`${name}: the answer is another one in the graph that has grown.`);
  const ask = (url: string) => async () => (await timed(url, { query })).ms;
  const [small = [], large = []] = await inTurn([ask(today), ask(grown)], refused ? 2 : 41, refused ? 0 : 5);
  return {
    name: `${name}, ${larger}${grows === undefined ? "" : " and its list too"}`,
    figure: median(large) / median(small),
    unit: "times as long",
    ...(grows === undefined ? { target: { atMost: 1.5 } } : {}),
    beside: `${rounded(median(small))} ms on the graph of today, ${rounded(median(large))} ms on the larger${refused ? ", which then says that it cannot" : ""}`,
  };
}

/** The same questions on the graph of today and on ones ten and a hundred times as large, in which their answers are the same. */
export const growth: Line = {
  name: "growth",
  on: "seed",
  large: true,
  async *measure(stage) {
    // Both graphs in a Neo4j that has just begun: one that has answered for long is faster.
    const grounds: Ground[] = [];
    const begun = async () => {
      const ground = await freshGround(stage.signal);
      grounds.push(ground);
      return ground;
    };
    try {
      const today = await ours(await begun());
      const larger = await begun();
      await (await ours(larger)).stop();
      for (const [from, to] of [
        [1, 10],
        [10, 100],
      ] as const) {
        await grow(larger, from, to);
        const grown = await ours(larger);
        for (let round = 0; round < warming; round += 1)
          for (const { url } of [today, grown]) for (const { ours: query } of operations) await timed(url, { query });
        for (const operation of operations)
          yield await asLarge(operation, `when the graph is ${to} times as large`, today.url, grown.url);
        await grown.stop();
      }
      await today.stop();
    } finally {
      for (const ground of grounds) await ground.stop();
    }
  },
};
