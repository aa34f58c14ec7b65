import { setImmediate } from "node:timers/promises";

/** How long work goes on before everybody else has a turn, in milliseconds. */
const turn = 10;

/** Does `work` for each of `items`, in order, and lets others have their turn in between: for sums that take long together. */
export async function inTurns<Item>(items: Iterable<Item>, work: (item: Item) => void): Promise<void> {
  let since = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - since < turn) continue;
    await setImmediate();
    since = performance.now();
  }
}
