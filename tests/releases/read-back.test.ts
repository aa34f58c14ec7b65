import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { unzipped } from "../../src/files/zip";
import { packed } from "../../src/releases/packed";
import { seedAt } from "../../src/releases/seed-at-hand";
import { change, copyOfVillage, removeCopies } from "../seed/village";

/** A summary that a spreadsheet would run, with all that is hard on a CSV. */
const nasty = '=SUM(1,2) says "well", and then\nmore';

let files: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  const folder = copyOfVillage();
  const summary = `summary: ${JSON.stringify(nasty)}`;
  change(folder, "norms.yaml", "summary: States help each other to keep the wire safe.", summary);
  files = unzipped(packed(await seedAt(folder), folder).archive, () => true, 10_000_000);
});
afterAll(removeCopies);

const textOf = (path: string): string => Buffer.from(files.get(path) ?? []).toString("utf8");
const linesOf = (path: string): string[][] => parse(textOf(path), { bom: true });
const rowsOf = (path: string): Record<string, string>[] => parse(textOf(path), { bom: true, columns: true });
const csvs = (): string[] => [...files.keys()].filter((path) => path.endsWith(".csv") && !path.startsWith("seed/"));

describe("a text that a spreadsheet would run", () => {
  it("does not run in the CSV, and is whole in Parquet", async () => {
    expect(rowsOf("norms.csv").find(({ code }) => code === "a")?.["summary"]).toBe(`'${nasty}`);
    expect((await parquet("norms")).find(({ code }) => code === "a")?.["summary"]).toBe(nasty);
  });
});

const parquet = (table: string): Promise<Record<string, unknown>[]> => {
  const contents = files.get(`parquet/${table}.parquet`) ?? new Uint8Array();
  const file = contents.buffer.slice(contents.byteOffset, contents.byteOffset + contents.byteLength) as ArrayBuffer;
  return parquetReadObjects({ file });
};

describe("Parquet", () => {
  it("has the columns and as many rows as the CSV, a table without rows included", () => {
    for (const path of csvs()) {
      const [header = [], ...rows] = linesOf(path);
      const contents = files.get(`parquet/${path.replace(".csv", ".parquet")}`) ?? new Uint8Array();
      const buffer = contents.buffer.slice(contents.byteOffset, contents.byteOffset + contents.byteLength);
      const { schema, num_rows } = parquetMetadata(buffer as ArrayBuffer);
      expect([path, schema.slice(1).map(({ name }) => name)]).toEqual([path, header]);
      expect([path, Number(num_rows)]).toEqual([path, rows.length]);
    }
  });

  it("has days as days, numbers as numbers, truths as truths", async () => {
    const [call] = await parquet("roll-calls");
    expect(call).toMatchObject({ dateFirst: new Date("2022-12-07"), final: true });
    expect(typeof call?.["yes"]).toBe("number");
  });
});

/** Whether the Python of the machine has pandas; where it has none, csv-parse has read the same above. */
const pandas = spawnSync("python3", ["-c", "import pandas"]).status === 0;

it("is read by pandas, where that is there, as csv-parse reads it", () => {
  const folder = mkdtempSync(join(tmpdir(), "acquis-pandas-"));
  const file = join(folder, "norms.csv");
  writeFileSync(file, files.get("norms.csv") ?? "");
  const program = `import pandas, sys; print(pandas.read_csv(sys.argv[1], keep_default_na=False).to_json(orient="records"))`;
  const { stdout } = spawnSync("python3", ["-c", program, file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  const read = pandas ? (JSON.parse(stdout) as Record<string, unknown>[]) : rowsOf("norms.csv");
  expect(read.map(({ summary }) => summary)).toEqual(rowsOf("norms.csv").map(({ summary }) => summary));
});
