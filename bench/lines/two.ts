import { median, rounded } from "../figures";
import type { Line } from "../line";
import { importedByChance } from "../record/recorded";
import { dataOf, timed } from "../stage/ask";
import { ours, until } from "../stage/stage";

const query = `{ rollCalls(first: 1) { totalCount } }`;

/** How many roll calls a process says that there are. */
async function roll(url: string): Promise<number> {
  const { rollCalls } = dataOf(await timed(url, { query })) as { rollCalls: { totalCount: number } };
  return rollCalls.totalCount;
}

/** Two processes over one graph: what one is told of, the other knows of a little later. */
export const byTwo: Line = {
  name: "two-processes",
  on: "record",
  async *measure(stage) {
    const [ground, one] = [await stage.ground(), await stage.ours()];
    const two = await ours(ground);
    const late: number[] = [];
    try {
      for (const rollCalls of [3, 5, 7, 9, 11]) {
        const before = await roll(two.url);
        await importedByChance(ground, one.url, rollCalls);
        await until(async () => (await roll(one.url)) > before);
        const begun = performance.now();
        await until(async () => (await roll(two.url)) > before);
        late.push(performance.now() - begun);
      }
    } finally {
      await two.stop();
    }
    yield {
      name: "after a load, how long a second process answers as before when the first is right",
      figure: Math.max(...late) / 1_000,
      unit: "s at most",
      target: { atMost: 1 },
      beside: `${late.length} imports: ${rounded(median(late))} ms in the middle`,
    };
  },
};
