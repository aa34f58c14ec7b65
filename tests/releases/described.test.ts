import { parse } from "csv-parse/sync";
import { parse as yaml } from "yaml";
import { unzipped } from "../../src/files/zip";
import { packed } from "../../src/releases/packed";
import { seedAt } from "../../src/releases/seed-at-hand";
import { village } from "../seed/village";

let files: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  files = unzipped(packed(await seedAt(village), village).archive, () => true, 10_000_000);
});

const textOf = (path: string): string => Buffer.from(files.get(path) ?? []).toString("utf8");
const linesOf = (path: string): string[][] => parse(textOf(path), { bom: true });
const rowsOf = (path: string): Record<string, string>[] => parse(textOf(path), { bom: true, columns: true });
const csvs = (): string[] => [...files.keys()].filter((path) => path.endsWith(".csv") && !path.startsWith("seed/"));

interface Csvw {
  tables: {
    url: string;
    tableSchema: {
      columns: {
        name: string;
        datatype: string | { base: string; format: string };
        required?: boolean;
        separator?: string;
      }[];
      primaryKey: string[];
      foreignKeys: { columnReference: string; reference: { resource: string; columnReference: string } }[];
    };
  }[];
}
interface Datapackage {
  resources: {
    path: string;
    bytes: number;
    schema: {
      fields: { name: string; description: string }[];
      primaryKey: string[];
      foreignKeys: { fields: string[] }[];
    };
  }[];
}
const csvw = (): Csvw => JSON.parse(textOf("csv-metadata.json")) as Csvw;
const datapackage = (): Datapackage => JSON.parse(textOf("datapackage.json")) as Datapackage;

describe("what describes the tables", () => {
  it("names every table and each of its columns, in order, in both notations alike", () => {
    const { tables } = csvw();
    const { resources } = datapackage();
    expect(tables.map(({ url }) => url).sort()).toEqual(csvs().sort());
    expect(resources.map(({ path }) => path)).toEqual(tables.map(({ url }) => url));
    for (const [index, { url, tableSchema }] of tables.entries()) {
      const header = linesOf(url)[0];
      const its = resources[index];
      expect(tableSchema.columns.map(({ name }) => name)).toEqual(header);
      expect(its?.schema.fields.map(({ name }) => name)).toEqual(header);
      expect(its?.schema.primaryKey).toEqual(tableSchema.primaryKey);
      const required = new Set(tableSchema.columns.flatMap((column) => (column.required === true ? column.name : [])));
      const held = its?.schema.foreignKeys.filter(({ fields }) => fields.every((field) => required.has(field)));
      expect(tableSchema.foreignKeys.map(({ columnReference }) => [columnReference])).toEqual(
        held?.map(({ fields }) => fields),
      );
      expect(its?.bytes).toBe(files.get(url)?.length);
      expect(its?.schema.fields.filter(({ description }) => description === "")).toEqual([]);
    }
  });

  it("holds of every row: what is required is there, words are known, days are days, keys stand once, references lead somewhere", () => {
    const all = new Map(csvw().tables.map((table) => [table.url, { ...table.tableSchema, rows: rowsOf(table.url) }]));
    for (const [url, { columns, primaryKey, foreignKeys, rows }] of all) {
      for (const { name, datatype, required = false, separator } of columns) {
        const cells = rows.map((row) => row[name] ?? "");
        const values = cells
          .flatMap((cell) => (separator === undefined ? [cell] : cell.split(separator)))
          .filter((one) => one !== "");
        if (required) expect([url, name, cells.filter((cell) => cell === "")]).toEqual([url, name, []]);
        const pattern = typeof datatype === "string" ? shapes[datatype] : new RegExp(`^(${datatype.format})$`);
        expect([url, name, values.filter((value) => pattern?.test(value) === false)]).toEqual([url, name, []]);
      }
      const keys = rows.map((row) => JSON.stringify(primaryKey.map((field) => row[field])));
      expect([url, new Set(keys).size]).toEqual([url, keys.length]);
      for (const { columnReference, reference } of foreignKeys) {
        const known = new Set(all.get(reference.resource)?.rows.map((row) => row[reference.columnReference]));
        const lost = rows.map((row) => row[columnReference] ?? "").filter((cell) => !known.has(cell));
        expect([url, columnReference, lost]).toEqual([url, columnReference, []]);
      }
    }
  });

  it("explains every column in the codebook", () => {
    const chapters = textOf("codebook.md").split(/^## /m);
    for (const path of csvs()) {
      const chapter = chapters.find((one) => one.startsWith(`${path}\n`)) ?? "";
      for (const name of linesOf(path)[0] ?? []) expect(chapter).toContain(`| \`${name}\` |`);
    }
    expect(textOf("codebook.md")).toContain("### Stance\n");
  });

  it("says how to cite it, to GitHub and to search engines", () => {
    const common = { version: "2024.3.2" };
    expect(yaml(textOf("CITATION.cff"))).toMatchObject({
      ...common,
      "cff-version": "1.2.0",
      type: "dataset",
      "date-released": "2024-03-09",
      authors: [{ name: "The elders" }, { name: "The scribes" }],
      license: "CC-BY-4.0",
      url: "https://valley.example.org/village",
    });
    expect(JSON.parse(textOf("dataset.jsonld"))).toMatchObject({
      ...common,
      "@type": "Dataset",
      license: "https://creativecommons.org/licenses/by/4.0/",
      distribution: expect.arrayContaining([
        expect.objectContaining({ contentUrl: "https://valley.example.org/village/votes.csv" }),
      ]) as object[],
    });
  });
});

const shapes: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  date: /^\d{4}-\d\d-\d\d$/,
  nonNegativeInteger: /^\d+$/,
  boolean: /^(true|false)$/,
  json: /^[{["]/,
};
