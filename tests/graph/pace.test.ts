import { setImmediate } from "node:timers/promises";
import { paced } from "../../src/graph/pace";

/** How many of `lists` lists of so many rows have been handed out after each turn of the event loop. */
async function handedOut(lists: number, rows: number): Promise<number[]> {
  const request = {};
  let done = 0;
  const all = Array.from({ length: lists }, async () => {
    await paced(request, rows);
    done += 1;
  });
  const turns: number[] = [];
  while (done < lists) {
    await Promise.resolve();
    turns.push(done);
    await setImmediate();
  }
  await Promise.all(all);
  return turns;
}

it("lets a small answer go at once", () => {
  expect(paced({}, 200)).toBeUndefined();
});

it("gives everybody else a turn after some hundred rows of one request", async () => {
  const turns = await handedOut(100, 200);
  expect(turns.length).toBeGreaterThanOrEqual(40);
  const steps = turns.map((done, index) => done - (turns[index - 1] ?? 0));
  expect(Math.max(...steps)).toBeLessThanOrEqual(4);
});

it("makes no request wait for another", async () => {
  const busy = handedOut(50, 200);
  expect(paced({}, 200)).toBeUndefined();
  await busy;
});
