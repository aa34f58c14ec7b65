import type { Names } from "../../src/names/names";
import { ledTo, realNames, refusalOf, rowsOf } from "./real";

let names: Names;
beforeAll(async () => {
  names = await realNames();
});

/** Every name of a table with what it leads to, where that is not what the table says. */
const wrongIn = (file: string): string[] =>
  rowsOf(file).flatMap(([name = "", iso3 = ""]) => {
    const its = ledTo(names, ["State"], name);
    return its === iso3 ? [] : [`${name}: ${its} and not ${iso3}`];
  });

it("takes every usual name for its state, and no name for a state that does not bear it", () => {
  expect(rowsOf("usual-names.tsv").length).toBeGreaterThan(190);
  expect(wrongIn("usual-names.tsv")).toEqual([]);
});

it("knows states by the names that the United Nations uses in its other languages", () => {
  expect(rowsOf("other-languages.tsv").length).toBeGreaterThan(70);
  expect(wrongIn("other-languages.tsv")).toEqual([]);
});

it.each([
  ["COD", ["Zaire", "Congo, Dem. Rep.", "D.R. Congo", "Congo (Democratic Republic)"]],
  ["COG", ["Congo", "CONGO", "Congo, Rep.", "Congo Republic", "Republic of Congo"]],
  ["LBY", ["Libyan Arab Jamahiriya", "LIBYAN ARAB JAMAHIRIYA"]],
  ["MKD", ["Macedonia, the former Yugoslav Republic of", "Republic of North Macedonia", "F.Y.R.O.M."]],
  ["GEO", ["Republic of Georgia", "georgia"]],
  ["RUS", ["643", "Russian Fed.", "Federation of Russia", "Russia (Russian Federation)"]],
  ["AFG", ["004", "4"]],
  ["KOR", ["Korea, South", "S. Korea", "R.O.K.", "Rep. of Korea"]],
  ["VEN", ["VENEZUELA (BOLIVARIAN REPUBLIC)", "Bolivarian Rep. of Venezuela"]],
  ["GUY", ["Cooperative Republic of Guyana", "Co-operative Republic of Guyana"]],
  ["MHL", ["Marshall Is.", "Marshall Islands (Republic of the)"]],
])("reads %s in names that are turned round, shortened or formal", (iso3, spellings) => {
  for (const name of spellings) expect([name, ledTo(names, ["State"], name)]).toEqual([name, iso3]);
});

it.each([
  "Republic of Viet Nam",
  "Democratic Republic of Viet Nam",
  "Democratic Yemen",
  "People's Democratic Republic of Yemen",
  "German Democratic Republic",
  "State of Georgia",
  "Taiwan, China",
  "China (Taiwan)",
  "Taiwan (Republic of China)",
  "Turkish Republic of Northern Cyprus",
  "Republic of Kosovo",
  "Independent State of Croatia",
  "Federation of Bosnia and Herzegovina",
  "Islands",
  "Saint",
  "Republic",
  "Arab Republic",
  "the",
  "",
])("takes %p for no state", (name) => {
  expect(ledTo(names, ["State"], name)).toBe("-");
});

it("leads from every name and code of a state back to it, but for those that two states bear", () => {
  const states = names.all("State");
  const lost = states.flatMap(({ key, name, aliases }) =>
    [key, name, ...aliases].filter((one) => ledTo(names, ["State"], one) !== key).map((one) => `${one}: ${key}`),
  );
  expect(lost).toEqual(["Korea: KOR", "Korea: PRK"]);
});

it("finds the state whose name was read with the wrong code page", () => {
  expect(refusalOf(names, ["State"], "TÜRKÝYE").suggestions[0]).toBe("TUR, Türkiye");
});
