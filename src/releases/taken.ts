import type { Fields, Kind, Property } from "../graph/kind";
import type { NodeRecord, SeedRecord } from "../writing/record";
import { columnsOfProperty } from "./columns";
import { tableOfKind } from "./table-names";
import type { ColumnOf } from "./release-table";

/** What the values of a record are taken from, where that is not what it says itself. */
type ValuesOf = (record: SeedRecord) => Readonly<Record<string, unknown>>;

/** Some fields of a kind or a tie as columns of another table, each under the name that is given for it there. Throws for what is no property. */
export function taken(
  { fields }: { readonly fields: Fields },
  names: Readonly<Record<string, string>>,
  valuesOf?: ValuesOf,
): ColumnOf<SeedRecord>[] {
  return Object.entries(names).flatMap(([field, name]) =>
    columnsOfProperty(field, propertyIn(fields, field), valuesOf).map((column) => ({
      ...column,
      name: `${name}${column.name.slice(field.length)}`,
    })),
  );
}

function propertyIn(fields: Fields, name: string): Property {
  const field = fields[name];
  if (field === undefined || field.is === "parts" || field.is === "reference")
    throw new TypeError(`${name}: not a property`);
  return field;
}

/** Columns of a record as columns of rows that lead to such a record, or to none. */
export const through = <Row>(
  leads: (row: Row) => SeedRecord | undefined,
  columns: readonly ColumnOf<SeedRecord>[],
): ColumnOf<Row>[] =>
  columns.map(({ of, ...column }) => ({
    ...column,
    required: false,
    of: (row) => {
      const record = leads(row);
      return record === undefined ? undefined : of(record);
    },
  }));

/** The key of a thing of a kind, in a table of its own. */
export const keyColumn = <Row>(
  name: string,
  kind: Kind,
  leads: (row: Row) => Pick<NodeRecord, "key"> | undefined,
): ColumnOf<Row> => ({
  name,
  about: `The ${kind.key} of the ${kind.label}.`,
  sort: "text",
  refersTo: { table: tableOfKind(kind), column: kind.key },
  of: (row) => leads(row)?.key,
});
