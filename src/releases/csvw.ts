import { licenceOf } from "../dataset/licence";
import { listSeparator } from "../files/csv";
import type { Release } from "../seed/release";
import type { TableColumn, Sort, Table } from "./release-table";

const datatypes: Readonly<Record<Sort, string>> = {
  text: "string",
  date: "string",
  day: "date",
  whole: "nonNegativeInteger",
  flag: "boolean",
  json: "json",
};

/** The name of the file that describes a table, or all tables of a folder, after CSVW. */
export const metadataOf = (table: string): string => `${table}.csv-metadata.json`;
export const metadataOfAll = "csv-metadata.json";

/** What CSVW (CSV on the Web, W3C) says of all tables of a release: `csv-metadata.json`, beside which the tables stand. */
export const csvwOf = (tables: readonly Table[], release: Release): object => ({
  ...head(release),
  "dc:title": release.title,
  "dc:description": release.description,
  tables: tables.map((table) => {
    const { tableSchema, ...rest } = ofTable(table);
    return { ...rest, tableSchema: { ...tableSchema, foreignKeys: foreignKeysOf(table) } };
  }),
});

/** What CSVW says of one table alone, which stands beside it: a reference to another table is then told, and not held. */
export const csvwOfTable = (table: Table, release: Release): object => ({ ...head(release), ...ofTable(table) });

const head = ({ version, date, publisher, licence }: Release) => ({
  "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
  dialect: { encoding: "utf-8", header: true },
  "dc:license": { "@id": licenceOf(licence).url },
  "dc:publisher": publisher,
  "dc:issued": { "@value": date, "@type": "xsd:date" },
  "schema:version": version,
});

const ofTable = ({ name, title, about, columns, key }: Table) => ({
  url: `${name}.csv`,
  "dc:title": title,
  "dc:description": about,
  tableSchema: { columns: columns.map(ofColumn), primaryKey: key },
});

/** Each row leads to one of the other table, says CSVW: where a cell may be empty, only the codebook and the Data Package tell to which. */
const foreignKeysOf = ({ columns }: Table): object[] =>
  columns.flatMap(({ name: columnReference, refersTo, required = false }) => {
    if (refersTo === undefined || !required) return [];
    const { table, column } = refersTo;
    return [{ columnReference, reference: { resource: `${table}.csv`, columnReference: column } }];
  });

function ofColumn({ name, about, sort, many = false, required = false, words }: TableColumn): object {
  const base = datatypes[sort];
  return {
    name,
    titles: name,
    "dc:description": about,
    datatype: words === undefined ? base : { base, format: words.join("|") },
    ...(required ? { required } : {}),
    ...(many ? { separator: listSeparator } : {}),
  };
}
