import { lineOf } from "../../src/seed/finding";
import { releaseTold } from "../../src/seed/release";
import { check } from "../../src/seed/check";
import { filesIn } from "../../src/seed/files";
import { change, copyOfVillage, findingsIn, put, removeCopies, village } from "./village";

afterAll(removeCopies);

const whole = { version: '"2024.3.2"', date: '"2024-03-09"', title: "T", description: "D", publisher: "P", creators: "[C]", licence: "CC-BY-4.0" };
const told = (changed: Readonly<Record<string, string | undefined>>) => {
  const fields = Object.entries<string | undefined>({ ...whole, ...changed }).filter(([, value]) => value !== undefined);
  return releaseTold("version.yaml", fields.map(([field, value]) => `${field}: ${value}\n`).join(""));
};
const linesOf = (changed: Readonly<Record<string, string | undefined>>) => told(changed).findings.map((one) => lineOf(one));

it("says which release the village is", async () => {
  const { release } = check(await filesIn(village));
  expect(release).toMatchObject({ version: "2024.3.2", date: "2024-03-09", creators: ["The elders", "The scribes"] });
  expect(release?.address).toBe("https://valley.example.org/village");
});

it("need not be said where it is published, nor by a seed which release it is", async () => {
  expect(told({}).release).toEqual({ ...JSON.parse(JSON.stringify(told({}).release)), address: null });
  const folder = copyOfVillage();
  change(folder, "version.yaml", "address: https://valley.example.org/village\n", "");
  expect(await findingsIn(folder)).toEqual([]);
});

it.each([
  [{ version: '"1.0"' }, 'version.yaml:1 version: write year, month and number in quotation marks, such as "2026.11.1".'],
  [{ version: '"2024.03.1"' }, 'version.yaml:1 version: write year, month and number in quotation marks, such as "2026.11.1".'],
  [{ version: '"2024.4.1"' }, "version.yaml:1 version: the version is of another month than the date: write 2024.3. and its number within that month."],
  [{ date: '"2024-02-30"' }, 'version.yaml:2 date: write a day in quotation marks, such as "2026-11-26".'],
  [{ date: '"2024-03"' }, 'version.yaml:2 date: write a day in quotation marks, such as "2026-11-26".'],
  [{ title: undefined }, "version.yaml:1 title: it is missing: write what the dataset is called."],
  [{ creators: "The elders" }, "version.yaml:6 creators: write a list of those who made it, such as [The Acquis founders]."],
  [{ licence: "MIT" }, "version.yaml:7 licence: write the SPDX id of a licence of Creative Commons, such as CC-BY-4.0."],
  [{ address: "http://x" }, "version.yaml:8 address: write the address at which it is published, which begins with https://, or leave it out."],
  [{ license: "CC-BY-4.0" }, 'version.yaml:8 license: a release has no field "license". Did you mean "licence"?'],
])("is refused as %j", (changed, line) => {
  expect(linesOf(changed)).toEqual([line]);
  expect(told(changed).release).toBeUndefined();
});

it("is refused where it is no mapping, or no YAML, with the findings of the rest", async () => {
  const folder = copyOfVillage();
  put(folder, "version.yaml", "- 2024.3.2\n");
  change(folder, "norms.yaml", "type: POSITIVE", "type: POSITIV");
  expect(await findingsIn(folder)).toEqual([
    expect.stringMatching(/^norms\.yaml:8 type: "POSITIV" is none of/),
    "version.yaml:1: the fields of a release are meant here, not a list.",
  ]);
  put(folder, "version.yaml", "version: [\n");
  expect((await findingsIn(folder)).at(-1)).toMatch(/^version\.yaml:\d+: this is not YAML/);
});
