import fc from "fast-check";
import { pairedByWords } from "../../src/changes/paired-by-words";
import { inOrderOf } from "../../src/changes/in-order";
import { Paragraph } from "../../src/reports/paragraph";

const text = (prefix: string, ...texts: readonly string[]) =>
  texts.map((its, index) =>
    Object.assign(new Paragraph(), { key: `${prefix}${index + 1}`, place: index + 1, text: its }),
  );

const lamps = "States keep the lamps of their lighthouses burning through the night.";
const fog = "Fog is a danger to all who sail, and horns are blown while it lasts.";
const harbour = "The harbour master tells whoever comes where the rocks are.";

const said = async (before: readonly string[], after: readonly string[]) =>
  (await pairedByWords(text("b", ...before), text("a", ...after))).map(
    (one) => `${one.before} ${one.after} ${one.kind}`,
  );

it("finds what stayed, what was put otherwise, and leaves alone what was added or taken out", async () => {
  const reworded = "States should keep the lamps of their lighthouses burning all through the night.";
  expect(await said([lamps, fog], [reworded, harbour, fog])).toEqual(["b1 a1 REWORDED", "b2 a3 UNCHANGED"]);
});

it("tells what was moved from what others were put before", async () => {
  expect(await said([lamps, fog, harbour], [harbour, lamps, fog])).toEqual([
    "b3 a1 MOVED",
    "b1 a2 UNCHANGED",
    "b2 a3 UNCHANGED",
  ]);
});

it("pairs each paragraph once, with the one that it is most like, and of equals with the nearest", async () => {
  const short = "States keep the lamps of their lighthouses burning.";
  expect(await said([short, lamps], [lamps])).toEqual(["b2 a1 UNCHANGED"]);
  expect(await said([fog, fog], [fog, fog])).toEqual(["b1 a1 UNCHANGED", "b2 a2 UNCHANGED"]);
});

it("compares a paragraph without those within it, which are compared for themselves", async () => {
  const whole = (key: string, part: string) =>
    Object.assign(new Paragraph(), { key, place: 1, text: `${lamps}\n${part}`, ownWords: lamps });
  expect(await pairedByWords([whole("b", fog)], [whole("a", harbour)])).toEqual([
    { before: "b", after: "a", kind: "UNCHANGED" },
  ]);
});

it("finds the longest part of a list that rises", () => {
  expect([...inOrderOf([3, 1, 2])].sort()).toEqual([1, 2]);
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 9 }), (values) => {
      const longest = Math.max(
        0,
        ...subsets(values)
          .filter(rises)
          .map(({ length }) => length),
      );
      const found = [...inOrderOf(values)].sort((a, b) => a - b).map((place) => values[place] ?? -1);
      expect(rises(found)).toBe(true);
      expect(found).toHaveLength(longest);
    }),
  );
});

const rises = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
const subsets = (values: readonly number[]): number[][] =>
  values.reduce<number[][]>((all, value) => [...all, ...all.map((some) => [...some, value])], [[]]);
