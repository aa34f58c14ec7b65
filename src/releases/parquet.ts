import { parquetWriteBuffer, schemaFromColumnData } from "hyparquet-writer";
import { type Cell, listSeparator } from "../files/csv";
import type { TableColumn, Sort, Table } from "./release-table";

/** How a column lies in Parquet, as a type of its own or one that the format adds to another. */
const types = {
  text: "STRING",
  date: "STRING",
  day: { type: "INT32", converted_type: "DATE", repetition_type: "OPTIONAL" },
  whole: "INT32",
  flag: "BOOLEAN",
  json: "JSON",
} as const satisfies Readonly<Record<Sort, unknown>>;

/** A table as Parquet: the columns of the CSV by the same names, texts as they are, numbers, truths and days as such, several texts in one as in the CSV. */
export function parquetOf({ columns, rows }: Table): Uint8Array {
  const columnData = columns.map((column, index) => {
    const type = types[column.sort];
    const data = rows.map((row) => valueOf(column, row[index]));
    return { name: column.name, data, ...(typeof type === "string" ? { type, nullable: true } : {}) };
  });
  const days = columns.filter(({ sort }) => sort === "day").map(({ name }) => [name, { name, ...types.day }] as const);
  const schema = schemaFromColumnData({ columnData, schemaOverrides: Object.fromEntries(days) });
  const typed = columnData.map(({ name, data }) => ({ name, data }));
  return new Uint8Array(parquetWriteBuffer({ columnData: typed, schema, createdBy: "Acquis" }));
}

function valueOf({ sort }: TableColumn, cell: Cell): unknown {
  if (cell === undefined) return null;
  if (typeof cell === "object") return cell.length === 0 ? null : cell.join(listSeparator);
  if (typeof cell !== "string") return cell;
  return sort === "day" ? new Date(`${cell}T00:00:00Z`) : sort === "json" ? (JSON.parse(cell) as unknown) : cell;
}
