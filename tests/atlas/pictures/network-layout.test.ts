import { type NetworkTie, laidOut } from "../../../src/atlas/pictures/network-layout";

/** Two groups of equal size, tied within and not between. */
const twoGroups = (size: number): NetworkTie[] =>
  Array.from({ length: 2 * size }, (_, a) => a).flatMap((a) =>
    Array.from({ length: 2 * size }, (_, b) => b)
      .filter((b) => a < b && a < size === b < size)
      .map((b) => ({ a, b, weight: 0.3 })),
  );

const distances = (places: readonly (readonly [number, number])[], together: boolean, size: number) =>
  places.flatMap(([x, y], a) =>
    places.flatMap(([left, top], b) =>
      a < b && (a < size === b < size) === together ? [Math.hypot(x - left, y - top)] : [],
    ),
  );

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("the layout of a network", () => {
  const places = laidOut(20, twoGroups(10), 500, 300);

  it("is the same each time", () => {
    expect(laidOut(20, twoGroups(10), 500, 300)).toEqual(places);
  });

  it("puts those near each other that are tied", () => {
    expect(mean(distances(places, true, 10))).toBeLessThan(0.6 * mean(distances(places, false, 10)));
  });

  it("stays in its room, and covers no node with another", () => {
    const crowded = laidOut(40, twoGroups(20), 500, 300);
    expect(crowded.every(([x, y]) => x >= 0 && x <= 500 && y >= 0 && y <= 300)).toBe(true);
    expect(Math.min(...distances(crowded, true, 20), ...distances(crowded, false, 20))).toBeGreaterThan(17);
  });

  it("has a place for those whom nothing ties", () => {
    expect(new Set(laidOut(5, [], 500, 300).map(String)).size).toBe(5);
  });
});
