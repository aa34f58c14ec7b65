import { createHash } from "node:crypto";
import { csvText } from "../files/csv";
import { type FilesByPath, zipped } from "../files/zip";
import { Unread } from "../seed/files";
import { type Checked, checked } from "./checked";
import { citationFile } from "./citation-file";
import { codebookText } from "./codebook";
import { csvwOf, csvwOfTable, metadataOf, metadataOfAll } from "./csvw";
import { type TableFile, datapackageOf } from "./datapackage";
import { datasetJsonLd } from "./dataset-jsonld";
import { parquetOf } from "./parquet";
import { readmeText } from "./readme";
import { type SeedAtHand, seedWithin } from "./seed-at-hand";
import { tablesOf } from "./tables";

/** A release made: what it is, the archive, and what of it is also read by itself, by the names of the files. */
export interface Packed {
  readonly version: string;
  /** The SHA-256 of the facts. */
  readonly checksum: string;
  readonly archive: Uint8Array;
  readonly files: FilesByPath;
}

/** Makes the release of a seed that keeps every law: the same seed makes the same bytes. Throws BadSeed for another one. */
export function packed(at: SeedAtHand, place: string): Packed {
  const source = checked(at, place);
  const { release, checksum } = source;
  const tables = tablesOf(source.seed);
  const files = tables.map((table): TableFile => ({ table, csv: bytes(csvOf(table)) }));
  const alone = new Map([
    ...describing(source, files),
    ...files.map(({ table, csv }) => [`${table.name}.csv`, csv] as const),
  ]);
  const whole = new Map([
    ...alone,
    ...tables.map((table) => [`parquet/${table.name}.parquet`, parquetOf(table)] as const),
    ...seedFiles(source),
  ]);
  const all = new Map([...whole, ["SHA256SUMS", bytes(sumsOf(whole))] as const]);
  const beside = tables.map((table) => [metadataOf(table.name), json(csvwOfTable(table, release))] as const);
  return {
    version: release.version,
    checksum,
    archive: zipped(all, release.date),
    files: new Map([...alone, ...beside]),
  };
}

const csvOf = ({ columns, rows }: TableFile["table"]): string =>
  csvText(
    columns.map(({ name }) => name),
    rows,
  );

/** What says what the tables are, in the words of those who read such. */
function describing({ release, checksum, beside }: Checked, files: readonly TableFile[]): [string, Uint8Array][] {
  const tables = files.map(({ table }) => table);
  const licence = beside.get("LICENSE");
  return [
    ["README.md", bytes(readmeText(release, checksum, tables))],
    ...(licence === undefined ? [] : [["LICENSE", licence] as [string, Uint8Array]]),
    ["CITATION.cff", bytes(citationFile(release, checksum))],
    ["codebook.md", bytes(codebookText(tables, release))],
    [metadataOfAll, json(csvwOf(tables, release))],
    ["datapackage.json", json(datapackageOf(files, release, checksum))],
    ["dataset.jsonld", json(datasetJsonLd(release, checksum, tables))],
  ];
}

const seedFiles = ({ files, beside }: SeedAtHand): [string, Uint8Array][] =>
  [...beside, ...files].map(([name, contents]) => [
    `${seedWithin}${name}`,
    contents instanceof Unread ? bytes(contents.why) : contents,
  ]);

/** As `sha256sum --check` reads it. */
const sumsOf = (files: FilesByPath): string =>
  [...files].map(([path, contents]) => `${createHash("sha256").update(contents).digest("hex")}  ${path}\n`).join("");

const bytes = (text: string): Uint8Array => Buffer.from(text, "utf8");
const json = (value: object): Uint8Array => bytes(`${JSON.stringify(value, null, 2)}\n`);
