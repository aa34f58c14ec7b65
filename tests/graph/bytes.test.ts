import { bytesOf } from "../../src/graph/bytes";

it("counts two bytes a letter, a bit a state, and eight a number", () => {
  expect(bytesOf("a".repeat(1_000))).toBe(16 + 2_000);
  expect(bytesOf((1n << 195n) - 1n)).toBeLessThan(50);
  expect(bytesOf(7)).toBe(8);
  expect(bytesOf(null)).toBe(8);
});

it("counts what stands in lists, objects, maps and sets", () => {
  const text = "a".repeat(100);
  const parts: readonly unknown[] = [[text], { text }, new Map([[text, 1]]), new Set([text])];
  for (const part of parts) expect(bytesOf(part)).toBeGreaterThan(216);
  expect(bytesOf(new Int32Array(100))).toBe(16 + 400);
});

it("counts once what stands in several places, and ends where a thing holds itself", () => {
  const shared = { text: "a".repeat(10_000) };
  const itself: unknown[] = [shared, shared, shared];
  itself.push(itself);
  expect(bytesOf(itself)).toBeLessThan(25_000);
});

it("takes the word of what hides its contents", () => {
  expect(bytesOf({ counts: { bytes: 5_000 } })).toBeGreaterThan(5_000);
});
