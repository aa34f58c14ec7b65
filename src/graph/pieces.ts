import { setImmediate } from "node:timers/promises";

/** How long work goes on before everybody else has a turn, in milliseconds. */
const turn = 2;

/** What `work` makes of each of `items`, in order; others have their turn in between: for sums that take long together. */
export async function inTurns<Item, Result>(items: Iterable<Item>, work: (item: Item) => Result): Promise<Result[]> {
  const results: Result[] = [];
  let since = performance.now();
  for (const item of items) {
    results.push(work(item));
    if (performance.now() - since < turn) continue;
    await setImmediate();
    since = performance.now();
  }
  return results;
}
