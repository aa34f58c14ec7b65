import { stringify } from "csv-stringify/sync";

/** What stands in one cell: nothing, a text, a number, true or false, or several texts. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** What stands between several texts in one cell. */
export const listSeparator = "|";

/** By this mark Excel knows that a file is in UTF-8. */
const mark = "\uFEFF";

/** A spreadsheet runs a text that begins so as a formula; the last four are the wide forms that some keyboards write. */
const runs = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that no spreadsheet runs as a formula: one that begins like a formula has an apostrophe before it, and so has one that begins so
 * after apostrophes of its own. Whoever takes one apostrophe away where one stands before such a sign has the text as it was.
 */
export const defused = (text: string): string => (runs.test(text) ? `'${text}` : text);

/** The text of a cell without the apostrophe that `defused` put before it. */
export const armed = (cell: string): string => (cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell);

/** A cell as a text, before it is quoted. A number stays a number, whatever it begins with; a bar inside a text of a list is written as a broken bar, since the bar divides. */
export function textOfCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return defused(cell);
  if (typeof cell === "object")
    return defused(cell.map((one) => one.replaceAll(listSeparator, "¦")).join(listSeparator));
  return String(cell);
}

/**
 * A table as CSV after RFC 4180: UTF-8 with a mark that Excel reads it by, lines that end in CR LF, quotation marks where they are needed,
 * and no cell that a spreadsheet runs as a formula.
 */
export function csvText(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [header.map(textOfCell), ...Array.from(rows, (row) => row.map(textOfCell))];
  return mark + stringify(lines, { record_delimiter: "\r\n", quoted_match: /[\r\n]/ });
}
