import { chance, median, oneOf, percentile, rounded } from "../../bench/figures";

describe("the figures of the benchmarks", () => {
  it("has as the median the middle one, and between two in the middle their mean", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 9, 6])).toBe(5);
    expect(median([])).toBeNaN();
  });

  it("leaves the values that it is given in their order", () => {
    const values = [3, 1, 2];
    median(values);
    percentile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it("has as the 95th percentile one of a hundred that five are not below", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(hundred, 0.95)).toBe(96);
    expect(percentile([7], 0.95)).toBe(7);
  });

  it.each([
    [0.1234, "0.12"],
    [9.876, "9.88"],
    [12.34, "12.3"],
    [1234.5, "1,235"],
    [-0.5, "-0.50"],
  ])("tells %d as %s", (figure, told) => {
    expect(rounded(figure)).toBe(told);
  });

  it("draws the same by chance for the same seed, and spreads it", () => {
    const [one, same, other] = [chance(5), chance(5), chance(6)].map((random) => Array.from({ length: 1_000 }, random));
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
    expect(Math.min(...(one ?? []))).toBeLessThan(0.01);
    expect(Math.max(...(one ?? []))).toBeGreaterThan(0.99);
    expect(median(one ?? [])).toBeCloseTo(0.5, 1);
  });

  it("chooses each of the values, and none of no values", () => {
    const random = chance(1);
    expect(new Set(Array.from({ length: 50 }, () => oneOf(random, ["a", "b", "c"])))).toEqual(new Set(["a", "b", "c"]));
    expect(() => oneOf(random, [])).toThrow("nothing to choose");
  });
});
