import type { ComponentChildren } from "preact";
import type { Cell } from "../files/csv";

/** What the values of a column are, as CSVW names it. */
type CellValue = "string" | "integer" | "number" | "boolean" | "date" | "anyURI";

/** A column of a table about rows of one shape. */
export interface ShownColumn<Row> {
  /** As files call it: small letters and `_`. */
  readonly name: string;
  /** As pages call it. */
  readonly title: string;
  readonly is: CellValue;
  readonly of: (row: Row) => Cell | null;
  /** What a page shows in its place, such as a link. */
  readonly shown?: (row: Row) => ComponentChildren;
  /** Whether files have it and pages do not, such as a code beside a name. */
  readonly inFilesOnly?: boolean;
  /** Whether it tells why the thing in the first column stands there: a picture of the same shows it where that thing is pointed at. */
  readonly tellsWhy?: boolean;
}

/** What is told of a column where its rows are not known any more. */
type Heading = Pick<ShownColumn<never>, "name" | "title" | "is">;

/** Rows under headings, for a page and for a file. */
export interface ShownTable {
  /** What each row is, as `votes`. */
  readonly name: string;
  readonly headings: readonly Heading[];
  readonly cells: readonly (readonly Cell[])[];
  /** Under which titles a page shows it. */
  readonly shownUnder: readonly string[];
  /** The same as a page shows it. */
  readonly shown: readonly (readonly ComponentChildren[])[];
  /** Under which of the titles stands why; -1 where under none. */
  readonly why: number;
}

/** A table of rows of one shape. */
export function tableOf<Row>(name: string, columns: readonly ShownColumn<Row>[], rows: readonly Row[]): ShownTable {
  const onPages = columns.filter(({ inFilesOnly }) => inFilesOnly !== true);
  return {
    name,
    headings: columns.map(({ name: its, title, is }) => ({ name: its, title, is })),
    cells: rows.map((row) => columns.map(({ of }) => of(row) ?? undefined)),
    shownUnder: onPages.map(({ title }) => title),
    why: onPages.findIndex(({ tellsWhy }) => tellsWhy === true),
    // A file has no need of it.
    get shown() {
      return rows.map((row) => onPages.map(({ of, shown }) => (shown === undefined ? plainly(of(row)) : shown(row))));
    },
  };
}

/** Tables of the same columns, one after the other. */
export function together(first: ShownTable, ...others: readonly ShownTable[]): ShownTable {
  const { name, headings, shownUnder, why } = first;
  const all = [first, ...others];
  return {
    name,
    headings,
    shownUnder,
    why,
    cells: all.flatMap(({ cells }) => cells),
    get shown() {
      return all.flatMap(({ shown }) => shown);
    },
  };
}

const plainly = (cell: Cell | null): ComponentChildren =>
  typeof cell === "object" && cell !== null ? cell.join(", ") : cell;
