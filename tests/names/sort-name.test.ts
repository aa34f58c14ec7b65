import { sortName } from "../../src/names/sort-name";
import { compared } from "../../src/pages/orders";

const collator = new Intl.Collator("en", { sensitivity: "base" });
const names = [
  "Türkiye",
  "Tuvalu",
  "Côte d'Ivoire",
  "Croatia",
  "Czechia",
  "Guinea",
  "Guinea-Bissau",
  "the Netherlands",
  "Norway",
];

it("leaves accents, case and signs aside", () => {
  expect(names.map(sortName).slice(0, 3)).toEqual(["turkiye", "tuvalu", "cote d ivoire"]);
});

it("sorts names as a reader expects, an article being a word like any other", () => {
  const byReader = [...names].sort((a, b) => collator.compare(a, b));
  expect([...names].sort((a, b) => (sortName(a) < sortName(b) ? -1 : 1))).toEqual(byReader);
  expect([...names].sort((a, b) => compared([a], [b]))).toEqual(byReader);
});

it("tells names apart that sort alike", () => {
  expect(compared(["Zoe"], ["Zoë"])).not.toBe(0);
  expect(Math.sign(compared(["Zoe", "b"], ["Zoë", "a"]))).toBe(1);
  expect(compared(["Zoe", 1], ["Zoe", 1])).toBe(0);
});
