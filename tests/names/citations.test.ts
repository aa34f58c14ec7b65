import type { Names } from "../../src/names/names";
import { ledTo, realNames, refusalOf } from "./real";

let names: Names;
beforeAll(async () => {
  names = await realNames();
});

it.each([
  [
    "A/RES/77/37",
    [
      "77/37",
      "resolution 77/37",
      "Resolution 77/37",
      "Res. 77/37",
      "UNGA res. 77/37",
      "UNGA resolution 77/37",
      "GA resolution 77/37",
      "General Assembly resolution 77/37",
      "UN General Assembly Resolution 77/37",
      "R/77/37",
      "a/res/77/37",
      "undocs.org/A/RES/77/37",
      "https://undocs.org/en/A/RES/77/37",
      "https://docs.un.org/en/A/RES/77/37",
      "A/C.1/77/L.73",
    ],
  ],
  [
    "Decision 78/541",
    ["78/541", "decision 78/541", "A/DEC/78/541", "UN decision 78/541", "General Assembly decision 78/541"],
  ],
  ["A/RES/73/27", ["A/C.1/73/L.27", "A/C.1/73/L.27/Rev.1", "undocs.org/A/C.1/73/L.27/Rev.1", "73/27"]],
])("reads %s as it is cited, and by its draft", (symbol, spellings) => {
  for (const name of spellings) expect([name, ledTo(names, ["Resolution"], name)]).toEqual([name, symbol]);
});

it("reads every resolution by its session and number", () => {
  const all = names.all("Resolution").map(({ key }) => key);
  expect(all.map((key) => ledTo(names, ["Resolution"], key.replace(/^(A\/RES\/|Decision )/, "")))).toEqual(all);
});

it("finds a report by the address under which it can be read", () => {
  expect(ledTo(names, ["Report"], "https://undocs.org/A/79/214")).toBe("A/79/214");
  expect(ledTo(names, ["Report", "Resolution"], "resolution 77/37")).toBe("A/RES/77/37");
});

it("takes a document of another kind for no resolution, and says which may be meant", () => {
  for (const [name, meant] of [
    ["A/77/37", "A/RES/77/37, "],
    ["resolution 78/541", "Decision 78/541, "],
    ["decision 77/37", "A/RES/77/37, "],
  ] as const)
    expect(refusalOf(names, ["Resolution"], name).suggestions).toEqual([expect.stringContaining(meant)]);
});

it("finds the nearest numbers where a resolution is not on record", () => {
  expect(refusalOf(names, ["Resolution"], "UNGA resolution 77/38").suggestions).toEqual(
    expect.arrayContaining([expect.stringContaining("A/RES/77/37, ")]),
  );
});
