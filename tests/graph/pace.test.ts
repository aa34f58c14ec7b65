import { setImmediate } from "node:timers/promises";
import { laterTurn, nextTurn, onceAllHadTheirTurn, paced } from "../../src/graph/pace";

/** Works for so many milliseconds. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** How much of so many pieces of work of a millisecond, which all begin together, was done after each turn of the event loop. */
async function doneAfterEach(request: object, pieces: number): Promise<number[]> {
  let done = 0;
  const all = Array.from({ length: pieces }, async () => {
    await nextTurn(request);
    work(1);
    done += 1;
  });
  const turns: number[] = [];
  while (done < pieces) {
    await setImmediate();
    turns.push(done);
  }
  await Promise.all(all);
  return turns;
}

it("lets what is short go at once", () => {
  expect([nextTurn({}), paced({}, 200)]).toEqual([undefined, undefined]);
});

it("gives everybody else a turn after some milliseconds of work of one request", async () => {
  const turns = await doneAfterEach({}, 40);
  const [first = 0, ...later] = turns.map((done, index) => done - (turns[index - 1] ?? 0));
  // Of what begins together it is not known yet how long it works; the first of what waits go on in the same turn.
  expect(first).toBeLessThanOrEqual(8 + 4);
  expect(Math.max(...later)).toBeLessThanOrEqual(4);
});

it("makes no request wait for another", async () => {
  const busy = doneAfterEach({}, 20);
  expect(nextTurn({})).toBeUndefined();
  await busy;
});

it("lets what came first go first", async () => {
  const request = {};
  const order: number[] = [];
  const all = Array.from({ length: 20 }, async (_, index) => {
    await nextTurn(request);
    order.push(index);
    work(1);
  });
  await Promise.all(all);
  expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index));
});

it("keeps together what is wanted by all that waits", async () => {
  const request = {};
  let [done, seen] = [0, -1];
  const all = Array.from({ length: 20 }, async () => {
    await nextTurn(request);
    work(1);
    done += 1;
  });
  await setImmediate();
  const wanted = new Promise<void>((go) => {
    onceAllHadTheirTurn(request, () => {
      seen = done;
      go();
    });
  });
  expect(seen).toBe(-1);
  await Promise.all([...all, wanted]);
  expect(seen).toBe(20);
});

it("does at once what waits for nothing", () => {
  let done = false;
  onceAllHadTheirTurn({}, () => (done = true));
  expect(done).toBe(true);
});

it("refuses more rows than one request may bring", () => {
  const request = {};
  expect(() => {
    for (let list = 0; list <= 100; list++) void paced(request, 200);
  }).toThrow(/more than 20000 rows/);
});

it("lets what is known to work long go in a turn of its own, also among many requests", async () => {
  const done: number[] = [];
  const all = Array.from({ length: 6 }, async (_, index) => {
    await laterTurn({});
    work(3);
    done.push(index);
  });
  const turns: number[] = [];
  while (done.length < 6) {
    await setImmediate();
    turns.push(done.length);
  }
  await Promise.all(all);
  expect(done).toEqual([0, 1, 2, 3, 4, 5]);
  const each = turns.map((count, index) => count - (turns[index - 1] ?? 0));
  expect(Math.max(...each)).toBe(1);
});

it("gives everybody else a turn between any two requests that work long", async () => {
  const both = [doneAfterEach({}, 30), doneAfterEach({}, 30)];
  const turns = (await Promise.all(both)).map((one) => one.length);
  // Each has its share of every second turn.
  expect(Math.min(...turns)).toBeGreaterThan(10);
});
