import type { Cell } from "../files/csv";

/** What may stand in a column. `date` is as precise as its source (`2023`, `2023-07`, a span), `day` a plain ISO day. */
export type Sort = "text" | "date" | "day" | "whole" | "flag" | "json";

/** One column of a table of a release. */
export interface TableColumn {
  readonly name: string;
  readonly about: string;
  readonly sort: Sort;
  /** Several may stand in a cell, with a bar between. */
  readonly many?: boolean;
  readonly required?: boolean;
  /** The words that it may be. */
  readonly words?: readonly string[];
  /** The table in which what is named here stands, by its key. */
  readonly refersTo?: OtherColumn;
}

/** A column of another table. */
interface OtherColumn {
  readonly table: string;
  readonly column: string;
}

/** A table of a release: one CSV, one Parquet, one chapter of the codebook. */
export interface Table {
  /** The name of its file, without an ending. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly columns: readonly TableColumn[];
  /** The columns that together tell a row from all others. */
  readonly key: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column, and what of each record stands in it. */
export interface ColumnOf<Of> extends TableColumn {
  readonly of: (record: Of) => Cell;
}

/** A table of records, by its columns. */
export function tabled<Of>(
  { columns, ...rest }: Omit<Table, "rows" | "columns"> & { readonly columns: readonly ColumnOf<Of>[] },
  records: readonly Of[],
): Table {
  return {
    ...rest,
    columns,
    rows: records.map((record) => columns.map(({ of }) => of(record))),
  };
}
