import fc from "fast-check";
import { likenessOf, regionsOf } from "../../src/comparison/regions";
import { sizeOf } from "../../src/states/universe";

const sets = fc.array(fc.bigInt({ min: 0n, max: (1n << 195n) - 1n }), { minLength: 2, maxLength: 8 });
const union = (some: readonly bigint[]) => some.reduce((all, set) => all | set, 0n);

it("puts every member in one region, and rebuilds each set from its regions", () => {
  fc.assert(
    fc.property(sets, (given) => {
      const regions = regionsOf(given);
      expect(regions.reduce((sum, { size }) => sum + size, 0)).toBe(sizeOf(union(given)));
      for (const [place, set] of given.entries())
        expect(union(regions.filter((region) => region.in.includes(place)).map(({ members }) => members))).toBe(set);
    }),
  );
});

it("agrees with asking each state in turn", () => {
  fc.assert(
    fc.property(sets, fc.nat(194), (given, state) => {
      const bit = 1n << BigInt(state);
      const own = given.flatMap((set, place) => ((set & bit) === 0n ? [] : [place]));
      const region = regionsOf(given).find(({ members }) => (members & bit) !== 0n);
      expect(region?.in ?? []).toEqual(own);
    }),
  );
});

it("draws as an UpSet plot does: the largest first, then those in fewer sets, then in the order of the sets", () => {
  const found = regionsOf([0b000111n, 0b001101n, 0b110000n]);
  expect(found.map((region) => [region.in, region.size])).toEqual([
    [[2], 2],
    [[0, 1], 2],
    [[0], 1],
    [[1], 1],
  ]);
});

it("leaves out what is empty", () => {
  expect(regionsOf([0n, 0n])).toEqual([]);
  expect(regionsOf([0b1n, 0b1n]).map((region) => region.in)).toEqual([[0, 1]]);
});

it("measures how alike two sets are", () => {
  expect(likenessOf(0b0111n, 0b1110n)).toEqual({ intersection: 2, union: 4, jaccard: 0.5 });
  expect(likenessOf(0b01n, 0b10n)).toEqual({ intersection: 0, union: 2, jaccard: 0 });
  expect(likenessOf(0n, 0n)).toEqual({ intersection: 0, union: 0, jaccard: null });
});
