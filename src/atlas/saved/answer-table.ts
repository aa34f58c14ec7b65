import type { ShownColumn } from "../table";
import { type Piece, fieldsOf, isPiece, plainly, rowsIn } from "./rows";

/** A value as a text: of a thing what it is called and what else is told of it; of a list one after the other. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  const rows = rowsIn(value);
  if (rows !== undefined) return rows.map(textOf).join("; ");
  if (Array.isArray(value)) return value.map(textOf).join(", ");
  if (!isPiece(value)) return plainly(value);
  return fieldsOf(value)
    .filter(([name]) => name !== "id")
    .map(([, its]) => textOf(its))
    .filter((text) => text !== "")
    .join(", ");
}

/** The columns that the rows of a list have, in the order in which they come. */
export function columnsOf(rows: readonly Piece[]): ShownColumn<Piece>[] {
  const names = [...new Set(rows.flatMap((row) => fieldsOf(row).map(([name]) => name)))];
  return names.map((name) => ({
    name: name.replace(/(?<=[a-z\d])(?=[A-Z])/g, "_").toLowerCase(),
    title: name,
    is: "string",
    of: (row) => textOf(row[name]),
  }));
}
