import { Kept } from "../../src/graph/kept";

const keep = async (kept: Kept, key: string, on?: readonly string[]) =>
  kept.get(key, () => Promise.resolve(`${key} at ${kept.revision}`), on);

it("goes on knowing what depends on nothing that a later revision changed", async () => {
  const first = new Kept(1);
  await keep(first, "states", ["State"]);
  await keep(first, "rolls", ["State", "MEMBER_OF"]);
  await keep(first, "all");
  const second = first.next(2, new Set(["MEMBER_OF", "VOTED"]));
  expect(second.revision).toBe(2);
  expect(await keep(second, "states", ["State"])).toBe("states at 1");
  expect(await keep(second, "rolls", ["State", "MEMBER_OF"])).toBe("rolls at 2");
  expect(await keep(second, "all")).toBe("all at 2");
});

it("does not keep a failure that was on its way when the revision changed", async () => {
  const first = new Kept(1);
  let fail: (why: Error) => void = () => undefined;
  const waiting = first.get("slow", () => new Promise<string>((_, reject) => (fail = reject)), ["Topic"]);
  const second = first.next(2, new Set(["State"]));
  const same = second.get("slow", () => Promise.resolve("asked again"), ["Topic"]);
  fail(new Error("away"));
  await expect(waiting).rejects.toThrow("away");
  await expect(same).rejects.toThrow("away");
  expect(await second.get("slow", () => Promise.resolve("there again"), ["Topic"])).toBe("there again");
});

it("takes along an answer that is on its way, and charges for what goes along", async () => {
  const first = new Kept(1);
  let come: (answer: string) => void = () => undefined;
  const waiting = first.get("slow", () => new Promise<string>((resolve) => (come = resolve)), ["Topic"]);
  await first.get("large", () => Promise.resolve("a".repeat(100_000)), ["Topic"]);
  const second = first.next(2, new Set(["State"]));
  const same = second.get("slow", () => Promise.resolve("asked again"), ["Topic"]);
  come("answered");
  expect([await waiting, await same]).toEqual(["answered", "answered"]);
  expect(second.bytes).toBeGreaterThan(200_000);
});
