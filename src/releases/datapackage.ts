import { createHash } from "node:crypto";
import { licenceOf } from "../dataset/licence";
import { listSeparator } from "../files/csv";
import type { Release } from "../seed/release";
import type { TableColumn, Sort, Table } from "./release-table";

const types: Readonly<Record<Sort, string>> = {
  text: "string",
  date: "string",
  day: "date",
  whole: "integer",
  flag: "boolean",
  json: "object",
};

/** A table, and its CSV as it lies in the release. */
export interface TableFile {
  readonly table: Table;
  readonly csv: Uint8Array;
}

/** What a Data Package (Frictionless, version 2) says of a release: the same as CSVW, in another notation, and the checksum of its facts. */
export function datapackageOf(files: readonly TableFile[], release: Release, checksum: string): object {
  const { version, date, title, description, publisher, creators, licence, address } = release;
  const { name, url } = licenceOf(licence);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "acquis",
    title,
    description,
    version,
    created: `${date}T00:00:00Z`,
    ...(address === null ? {} : { homepage: address }),
    licenses: [{ name: licence, title: name, path: url }],
    contributors: [
      ...creators.map((creator) => ({ title: creator, roles: ["creator"] })),
      { title: publisher, roles: ["publisher"] },
    ],
    checksum: `sha256:${checksum}`,
    resources: files.map(resource),
  };
}

const resource = ({ table: { name, title, about, columns, key }, csv }: TableFile): object => ({
  name,
  path: `${name}.csv`,
  type: "table",
  title,
  description: about,
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  bytes: csv.length,
  hash: `sha256:${createHash("sha256").update(csv).digest("hex")}`,
  schema: {
    fields: columns.map(field),
    missingValues: [""],
    primaryKey: key,
    foreignKeys: columns.flatMap(({ name: column, refersTo }) =>
      refersTo === undefined
        ? []
        : [{ fields: [column], reference: { resource: refersTo.table, fields: [refersTo.column] } }],
    ),
  },
});

function field({ name, about, sort, many = false, required = false, words }: TableColumn): object {
  const constraints = {
    ...(required ? { required } : {}),
    ...(words === undefined || many ? {} : { enum: words }),
  };
  return {
    name,
    title: name,
    type: many ? "list" : types[sort],
    ...(many ? { delimiter: listSeparator, itemType: types[sort] } : {}),
    description: about,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
