import { setImmediate } from "node:timers/promises";
import { Line } from "../src/line";
import { Busy, GivenUp } from "../src/errors";

const nobody = new AbortController().signal;

/** A work that goes on until it is ended. */
function work() {
  let end: () => void = () => undefined;
  const ending = new Promise<void>((resolve) => (end = resolve));
  const its = { isBegun: false, end: () => end() };
  return Object.assign(its, {
    run: async () => {
      its.isBegun = true;
      await ending;
    },
  });
}

/** Puts works of these costs into a line in which so much may run at once. */
function inLine(most: number, costs: readonly number[]) {
  const line = new Line(most);
  const works = costs.map(work);
  const all = works.map((one, index) => line.run(costs[index] ?? 0, nobody, one.run));
  const begun = async () => {
    await setImmediate();
    return costs.filter((_, index) => works[index]?.isBegun === true);
  };
  return { works, begun, all };
}

it("runs at once no more than may cost so much together", async () => {
  const { works, begun, all } = inLine(1_000, [600, 600, 300]);
  expect(await begun()).toEqual([600]);
  works[0]?.end();
  expect(await begun()).toEqual([600, 600, 300]);
  for (const one of works) one.end();
  await Promise.all(all);
});

it("lets what costs more than that run alone, and what costs little beside it", async () => {
  const { works, begun, all } = inLine(1_000, [5_000, 900, 100]);
  expect(await begun()).toEqual([5_000, 100]);
  works[0]?.end();
  expect(await begun()).toEqual([5_000, 900, 100]);
  for (const one of works) one.end();
  await Promise.all(all);
});

it("lets those that wait go in the order in which they came, and goes on after one that fails", async () => {
  const line = new Line(1_000);
  const first = work();
  const failing = line.run(1_000, nobody, () => first.run().then(() => Promise.reject(new Error("broken"))));
  const order: number[] = [];
  const others = [900, 800, 700].map((cost) => line.run(cost, nobody, () => Promise.resolve(order.push(cost))));
  first.end();
  await expect(failing).rejects.toThrow("broken");
  await Promise.all(others);
  expect(order).toEqual([900, 800, 700]);
});

it("lets whoever leaves make room for others, and says of it that it was given up", async () => {
  const line = new Line(1_000);
  const [first, forsaken, last] = [work(), work(), work()];
  const leaving = new AbortController();
  const running = line.run(1_000, nobody, first.run);
  const left = line.run(500, leaving.signal, forsaken.run);
  const waiting = line.run(1_000, nobody, last.run);
  leaving.abort(new GivenUp("left"));
  await expect(left).rejects.toBeInstanceOf(GivenUp);
  first.end();
  last.end();
  await Promise.all([running, waiting]);
  expect(forsaken.isBegun).toBe(false);
});

it("lets nobody wait who has left before", async () => {
  const line = new Line(1_000);
  const first = work();
  const running = line.run(1_000, nobody, first.run);
  const left = AbortSignal.abort(new GivenUp("left"));
  await expect(line.run(1_000, left, work().run)).rejects.toBeInstanceOf(GivenUp);
  first.end();
  await running;
});

it("tells whoever waits too long that so much is asked, and what to do", async () => {
  jest.useFakeTimers({ doNotFake: ["setImmediate"] });
  try {
    const line = new Line(1_000);
    const first = work();
    const running = line.run(1_000, nobody, first.run);
    const waiting = line.run(1_000, nobody, work().run);
    jest.advanceTimersByTime(13_000);
    await expect(waiting).rejects.toThrow(Busy);
    await expect(waiting).rejects.toThrow(/Ask again in a few seconds, or for less at once/);
    first.end();
    await running;
  } finally {
    jest.useRealTimers();
  }
});

it("tells nobody so while those before wait for what is no fault of theirs", async () => {
  jest.useFakeTimers({ doNotFake: ["setImmediate"] });
  try {
    let isExcused = true;
    const line = new Line(1_000, () => isExcused);
    const first = work();
    const running = line.run(1_000, nobody, first.run);
    const waiting = line.run(1_000, nobody, work().run);
    let how: unknown = "waits";
    waiting.catch((why: unknown) => (how = why));
    await jest.advanceTimersByTimeAsync(30_000);
    expect(how).toBe("waits");
    isExcused = false;
    await jest.advanceTimersByTimeAsync(2_000);
    expect(how).toBeInstanceOf(Busy);
    first.end();
    await running;
  } finally {
    jest.useRealTimers();
  }
});
