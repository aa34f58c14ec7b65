import type { Names } from "../../src/names/names";
import { realNames, refusalOf } from "./real";

let names: Names;
beforeAll(async () => {
  names = await realNames();
});

const offered = (labels: readonly string[], name: string) => refusalOf(names, labels, name).suggestions;

it.each([
  ["2023 Russian resolution", "A/RES/78/237, "],
  ["Russian resolution, 2022", "A/RES/77/36, "],
  ["PoA 2022", "A/RES/77/37, "],
  ["PoA 2023", "A/RES/78/16, "],
])("finds the resolution that is called %s in another order", (name, meant) => {
  expect(offered(["Resolution"], name)[0]).toMatch(new RegExp(`^${meant}`));
});

it("says by which name each is near, where that is another than it is told by", () => {
  expect(offered(["State"], "Russai")[0]).toBe('RUS, Russian Federation, called "Russia"');
  expect(offered(["State"], "Georgai")[0]).toBe("GEO, Georgia");
  expect(refusalOf(names, ["State"], "Swazilnd").message).toBe(
    'There is no state "Swazilnd". Did you mean "SWZ" (Eswatini, called "Swaziland")?',
  );
});

it("says what else bears a name that nothing of the kind bears", () => {
  expect(refusalOf(names, ["State"], "European Union").message).toBe(
    'There is no state "European Union": that is a coalition, "eu" (European Union).',
  );
  expect(offered(["State"], "European Union")).toEqual(["eu, European Union, a coalition"]);
  expect(refusalOf(names, ["State"], "Kosovo").message).toBe(
    'There is no state "Kosovo": that is an organisation, "kosovo".',
  );
  expect(offered(["Coalition"], "Russia")[0]).toBe("RUS, Russian Federation, a state");
});

it("finds a state that is misspelt in another language", () => {
  expect(offered(["State"], "Росия")).toEqual(["RUS, Russian Federation"]);
});

/** A name with one letter left out, doubled or changed, or two swapped, at each place. */
function* typosOf(name: string): Iterable<string> {
  for (let at = 0; at < name.length; at += 1) {
    const [before, letter, next, after] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 1)];
    yield before + after;
    yield before + letter + letter + after;
    yield before + String.fromCharCode(97 + ((letter.charCodeAt(0) + 7) % 26)) + after;
    if (next !== "" && next !== letter) yield before + next + letter + after.slice(1);
  }
}

it("puts the right state first for 98 of 100 slips of the pen", () => {
  const first = (typo: string): string | undefined => {
    try {
      return names.get(["State"], typo, "name").key;
    } catch {
      return offered(["State"], typo)[0]?.split(",")[0];
    }
  };
  const slips = names.all("State").flatMap(({ key, name }) => [...typosOf(name)].map((typo) => ({ key, typo })));
  const wrong = slips.filter(({ key, typo }) => first(typo) !== key).map(({ key, typo }) => `${typo} (${key})`);
  expect(slips.length).toBeGreaterThan(7_000);
  expect(wrong.length / slips.length).toBeLessThan(0.02);
});
