import { Kept } from "../../src/graph/kept";

it("stands at the revision that it was made for", () => {
  expect(new Kept(7).revision).toBe(7);
});

it("asks once for what is under one key, also while the answer is on its way", async () => {
  const kept = new Kept(1);
  let asked = 0;
  const ask = (): Promise<number> => Promise.resolve(++asked);
  expect(await Promise.all([kept.get("a", ask), kept.get("a", ask)])).toEqual([1, 1]);
  expect(await kept.get("a", ask)).toBe(1);
  expect(await kept.get("b", ask)).toBe(2);
  expect(asked).toBe(2);
});

it("keeps an answer of nothing as any other", async () => {
  const kept = new Kept(1);
  let asked = 0;
  const ask = () => Promise.resolve((asked++, null));
  await kept.get("a", ask);
  expect(await kept.get("a", ask)).toBeNull();
  expect(asked).toBe(1);
});

it("does not keep a failure: whoever waits for it fails, and whoever comes later asks anew", async () => {
  const kept = new Kept(1);
  const fail = () => Promise.reject(new Error("away"));
  const [one, other] = [kept.get("a", fail), kept.get("a", () => Promise.resolve("never asked"))];
  await expect(one).rejects.toThrow("away");
  await expect(other).rejects.toThrow("away");
  expect(await kept.get("a", () => Promise.resolve("there again"))).toBe("there again");
});

it("forgets nothing of another, and shares nothing with another", async () => {
  const [one, other] = [new Kept(1), new Kept(2)];
  await one.get("a", () => Promise.resolve("one"));
  expect(await other.get("a", () => Promise.resolve("other"))).toBe("other");
  expect(await one.get("a", () => Promise.resolve("anew"))).toBe("one");
});

it("keeps the facts of a thousand periods within its bound, and the latest of them", async () => {
  const kept = new Kept(1);
  const facts = (day: number) =>
    Array.from({ length: 1_000 }, (_, index) => ({ iso3: "ARC", id: `${day}-${index}`, said: "a".repeat(100) }));
  let asked = 0;
  const period = (day: number) => kept.get(`facts of ${day}`, () => Promise.resolve((asked++, facts(day))));
  let peak = 0;
  for (let day = 0; day < 1_000; day++) {
    await period(day);
    peak = Math.max(peak, kept.bytes);
  }
  expect(peak).toBeGreaterThan(50 * 1024 * 1024);
  expect(peak).toBeLessThanOrEqual(64 * 1024 * 1024);
  await period(999);
  expect(asked).toBe(1_000);
  await period(0);
  expect(asked).toBe(1_001);
});

it("charges an entry for its key, and for what comes of it", async () => {
  const kept = new Kept(1);
  await kept.get("k".repeat(10_000), () => Promise.resolve(null));
  expect(kept.bytes).toBeGreaterThan(20_000);
  await kept.get("long", () => Promise.resolve("a".repeat(1_000_000)));
  expect(kept.bytes).toBeGreaterThan(2_000_000);
});

it("does not keep what is larger than all that it may keep", async () => {
  const kept = new Kept(1);
  expect(await kept.get("vast", () => Promise.resolve(new Uint8Array(65 * 1024 * 1024)))).toHaveLength(
    65 * 1024 * 1024,
  );
  expect(kept.bytes).toBe(0);
});
