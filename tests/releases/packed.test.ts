import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { unzipped } from "../../src/files/zip";
import { kinds, ties } from "../../src/kinds";
import { packed } from "../../src/releases/packed";
import { seedAt, seedFilesAt } from "../../src/releases/seed-at-hand";
import { tableOfKind, tableOfTie } from "../../src/releases/table-names";
import { checksumOf, filesIn } from "../../src/seed/files";
import { put, change, copyOfVillage, removeCopies, village } from "../seed/village";

afterAll(removeCopies);

let release: ReturnType<typeof packed>;
let files: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  release = packed(await seedAt(village), village);
  files = unzipped(release.archive, () => true, 10_000_000);
});

const textOf = (path: string): string => Buffer.from(files.get(path) ?? []).toString("utf8");
const rowsOf = (path: string): Record<string, string>[] => parse(textOf(path), { bom: true, columns: true });
const headerOf = (path: string): string[] => textOf(path).slice(1).split("\r\n")[0]?.split(",") ?? [];
const tables = [...kinds.map(tableOfKind), ...ties.map(tableOfTie), "votes", "positions"];

it("has a table of each kind, of each edge, and the two long ones, as CSV and as Parquet", () => {
  const named = (pattern: RegExp) => [...files.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? []).sort();
  expect(new Set(tables).size).toBe(tables.length);
  expect(named(/^([^/]+)\.csv$/)).toEqual(tables.toSorted());
  expect(named(/^parquet\/([^/]+)\.parquet$/)).toEqual(tables.toSorted());
});

it("has a column for each field of each kind, and no field that it forgets", () => {
  for (const kind of kinds) {
    const fields = Object.entries(kind.fields).flatMap(([name, { is }]) => (is === "parts" ? [] : [name]));
    expect(headerOf(`${tableOfKind(kind)}.csv`)).toEqual(expect.arrayContaining(fields));
  }
  for (const tie of ties)
    expect(headerOf(`${tableOfTie(tie)}.csv`)).toEqual(
      expect.arrayContaining([...Object.keys({ ...tie.from, ...tie.to }), ...Object.keys(tie.fields)]),
    );
});

it("is the same to the last byte when it is made again, and another one for other facts", async () => {
  const again = packed(await seedAt(village), village);
  expect(Buffer.from(again.archive).equals(release.archive)).toBe(true);
  const folder = copyOfVillage();
  change(folder, "version.yaml", "The valley", "The hill");
  expect(Buffer.from(packed(await seedAt(folder), folder).archive).equals(release.archive)).toBe(false);
});

it("has the seed that it was made from, and says its checksum", async () => {
  const checksum = checksumOf(await filesIn(village));
  expect(release).toMatchObject({ version: "2024.3.2", checksum });
  const within = [...files.keys()].filter((path) => path.startsWith("seed/"));
  expect(within.map((path) => path.slice(5))).toEqual([...(await filesIn(village)).keys()]);
  expect(JSON.parse(textOf("datapackage.json"))).toMatchObject({ version: "2024.3.2", checksum: `sha256:${checksum}` });
  for (const path of ["README.md", "CITATION.cff", "dataset.jsonld"]) expect(textOf(path)).toContain(checksum);
});

it("has in SHA256SUMS the checksum of every other file", () => {
  const lines = textOf("SHA256SUMS").trimEnd().split("\n");
  const sums = [...files].filter(([path]) => path !== "SHA256SUMS");
  expect(lines).toEqual(
    sums.map(([path, contents]) => `${createHash("sha256").update(contents).digest("hex")}  ${path}`),
  );
});

it("tells every vote of every state with what was voted on", () => {
  const votes = rowsOf("votes.csv");
  const seen = votes.filter(({ final, body }) => final === "true" && body === "PLENARY");
  expect(seen.map(({ state, resolution, choice }) => `${state} ${resolution} ${choice}`).sort()).toEqual([
    "ARC V/RES/1 YES",
    "ARC V/RES/2 NO",
    "BOR V/RES/1 YES",
    "BOR V/RES/2 YES",
    "SYL V/RES/1 NO",
    "SYL V/RES/2 YES",
    "UTO V/RES/1 ABSTAIN",
    "UTO V/RES/2 ABSENT",
  ]);
  expect(votes.find(({ rollCall, state }) => rollCall === "RC-V1-committee" && state === "SYL")).toMatchObject({
    stateName: "Syldavia",
    body: "COMMITTEE",
    choice: "NO",
  });
});

it("tells every position of every actor, also of each who signed, with the day and the source of that", () => {
  const positions = rowsOf("positions.csv");
  const signed = positions.filter(({ statement }) => statement === "JS-1");
  expect(signed.map(({ actor, date, source }) => [actor, date, source])).toEqual(
    expect.arrayContaining([
      ["BOR", "2022-06-01", "minutes-2021|minutes-2021"],
      ["SYL", "", "minutes-2023|minutes-2021"],
      ["UTO", "2024-01-15", "chronicle|minutes-2021"],
      ["weavers", "2022-06", "minutes-2021|minutes-2021"],
    ]),
  );
  expect(signed).toHaveLength(4);
  expect(positions.find(({ statement, subject }) => statement === "ST-4" && subject === "ransomware")).toMatchObject({
    actor: "BOR",
    actorName: "Borduria",
    subjectKind: "Topic",
    stance: "SUPPORT",
    confidence: "LOW",
    machineMade: "true",
    dateFirst: "2023-07-26",
    source: "notes-2023",
  });
});

it("is read back as the seed that it was made from, as an archive and unpacked", async () => {
  const folder = copyOfVillage();
  const file = join(folder, "release.zip");
  writeFileSync(file, release.archive);
  expect(checksumOf(await seedFilesAt(file))).toBe(release.checksum);
  expect(Buffer.from(packed(await seedAt(file), file).archive).equals(release.archive)).toBe(true);
});

it("is made of no seed that breaks a law, and of none that does not say which release it is", async () => {
  const folder = copyOfVillage();
  change(folder, "norms.yaml", "type: POSITIVE", "type: POSITIV");
  const at = await seedAt(folder);
  expect(() => packed(at, folder)).toThrow(/norms\.yaml:8 type: "POSITIV"/);
  const unsaid = await seedAt(village);
  const files = new Map([...unsaid.files].filter(([name]) => name !== "version.yaml"));
  expect(() => packed({ ...unsaid, files }, "here")).toThrow(
    "The seed in here does not say which release it is: write its version into version.yaml.",
  );
});

it("is read from no archive that holds no seed, and from nothing that is none", async () => {
  const folder = copyOfVillage();
  put(folder, "x.zip", "no archive");
  await expect(seedAt(join(folder, "x.zip"))).rejects.toThrow(/x\.zip cannot be read: it is no zip/);
  await expect(seedAt(join(folder, "nowhere"))).rejects.toThrow(/There is no folder/);
});
