import fc from "fast-check";
import { edits, editsAtLeast, lettersOf } from "../../src/names/edits";

const word = fc.string({ unit: fc.constantFrom(..."abc1 é"), maxLength: 9 });

it.each([
  ["", "", 0],
  ["", "abc", 3],
  ["serbia", "serbia", 0],
  ["sebria", "serbia", 1],
  ["rusia", "russia", 1],
  ["untied sattes", "united states", 2],
  ["georgia", "serbia", 3],
])("makes %p of %p with %p changes, swapped neighbours counted once", (a, b, count) => {
  expect(edits(a, b)).toBe(count);
});

it("counts the same both ways, and nothing only for the same", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(edits(a, b)).toBe(edits(b, a));
      expect(edits(a, b) === 0).toBe(a === b);
    }),
  );
});

it("tells how far it is up to a limit, and no farther", () => {
  fc.assert(
    fc.property(word, word, fc.nat(9), (a, b, most) => {
      const all = edits(a, b);
      expect(edits(a, b, most)).toBe(all <= most ? all : Infinity);
    }),
  );
});

it("never needs fewer changes than the letters tell", () => {
  fc.assert(fc.property(word, word, (a, b) => editsAtLeast(lettersOf(a), lettersOf(b)) <= edits(a, b)));
});
