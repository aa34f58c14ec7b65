import { citedAs, symbolIn } from "../../src/imports/symbols";

it.each([
  ["R/72/50", "A/RES/72/50"],
  ["A/RES/72/50", "A/RES/72/50"],
  ["A/RES/66(I)", "A/RES/1/66"],
  ["A/RES/217(III)[A]", "A/RES/3/217A"],
  ["A/RES/3201 (XXIX)", "A/RES/29/3201"],
  ["A/RES/1514(XV)", "A/RES/15/1514"],
  ["A/RES/52/38[K]", "A/RES/52/38K"],
  ["A/RES/78/183 A", "A/RES/78/183A"],
  ["ESS/5/97", "ESS/5/97"],
  ["A/RES/ES-11/1", "A/RES/ES-11/1"],
])("has %s as %s", (said, symbol) => {
  expect(symbolIn(said)).toBe(symbol);
});

it.each([
  ["A/RES/1/66", "A/RES/66(I)"],
  ["A/RES/3/217A", "A/RES/217(III)A"],
  ["A/RES/29/3201", "A/RES/3201(XXIX)"],
  ["A/RES/31/6", null],
  ["A/RES/ES-11/1", null],
])("cites %s as %s", (symbol, cited) => {
  expect(citedAs(symbol)).toBe(cited);
});
