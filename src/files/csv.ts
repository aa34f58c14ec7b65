import { stringify } from "csv-stringify/sync";

/** What stands in one cell: nothing, a text, a number, true or false, or several texts. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** What stands between several texts in one cell. */
export const listSeparator = "|";

/** By this mark Excel knows that a file is in UTF-8. */
const mark = "\uFEFF";

/** A spreadsheet runs a text that begins so as a formula; the last four are the wide forms that some keyboards write. */
const runs = /^'*[=+\-@\0\t\r\n＝＋－＠]/;

/** Where the semicolon parts cells, as in Excel in much of Europe, or a tab, as its wizard has it, a cell begins after one, and after a line break, whatever the quotation marks say. */
const within = /(?<=[;\t\r\n])'*(?=[=+\-@＝＋－＠])/g;

/**
 * A text that no spreadsheet runs as a formula: one that begins like a formula has an apostrophe before it, and so has one that begins so
 * after apostrophes of its own; and so has what follows a semicolon, a tab or a line break within it. Whoever takes one apostrophe away where one
 * stands before such a sign has the text as it was.
 */
export const defused = (text: string): string =>
  (runs.test(text) ? "'" : "") + text.replace(within, (own) => `'${own}`);

/** The text of a cell without the apostrophes that `defused` put into it. */
export function armed(cell: string): string {
  const text = cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell;
  return text.replace(within, (all) => all.slice(1));
}

/** A cell as a text, before it is quoted. A number stays a number, whatever it begins with; a bar inside a text of a list is written as a broken bar, since the bar divides. */
export function textOfCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return defused(cell);
  if (typeof cell === "object")
    return defused(cell.map((one) => one.replaceAll(listSeparator, "¦")).join(listSeparator));
  return String(cell);
}

/** So many rows are one piece. */
const atOnce = 50;

/**
 * A table as CSV after RFC 4180, some rows at a time: UTF-8 with a mark that Excel reads it by, lines that end in CR LF, quotation marks where any
 * spreadsheet needs them, which may take a semicolon or a tab for the end of a cell, and no cell that a spreadsheet runs as a formula.
 */
export function* csvPieces(header: readonly string[], rows: readonly (readonly Cell[])[]): Generator<string> {
  yield mark + written([header]);
  for (let from = 0; from < rows.length; from += atOnce) yield written(rows.slice(from, from + atOnce));
}

const written = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map(textOfCell)),
    { record_delimiter: "\r\n", quoted_match: /[;\t\r\n]/ },
  );

/** The same whole. */
export const csvText = (header: readonly string[], rows: Iterable<readonly Cell[]>): string =>
  [...csvPieces(header, [...rows])].join("");
