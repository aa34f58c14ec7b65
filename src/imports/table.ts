/** A row of a table, with the line of the file at which it begins, from 1; `broken` says why it cannot be read. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly broken?: string;
}

/** A quotation mark that is not closed within so many letters is a slip, and not a cell. */
const longestRow = 100_000;

/** Makes rows of the text of a table as it comes. */
export class TableText {
  #rest = "";
  #line = 1;
  #divider = "";

  take(text: string): TableRow[] {
    return this.#rows(this.#rest + text, false);
  }

  end(text: string): TableRow[] {
    return this.#rows(this.#rest + text, true);
  }

  #rows(text: string, isEnd: boolean): TableRow[] {
    const rows: TableRow[] = [];
    let from = this.#line === 1 && text.startsWith("\ufeff") ? 1 : 0;
    while (from < text.length) {
      const { end, lines, broken } = rowAt(text, from, isEnd);
      if (end === undefined) break;
      const row = this.#row(text.slice(from, text[end - 1] === "\r" ? end - 1 : end), broken);
      if (row !== undefined) rows.push(row);
      this.#line += lines;
      from = end + 1;
    }
    this.#rest = text.slice(from);
    return rows;
  }

  #row(text: string, broken: string | undefined): TableRow | undefined {
    if (text.trim() === "") return undefined;
    if (this.#divider === "") this.#divider = dividerIn(text);
    const line = this.#line;
    if (broken !== undefined) return { line, cells: [], broken };
    return { line, cells: text.includes('"') ? quoted(text, this.#divider) : text.split(this.#divider) };
  }
}

/** Where the row that begins at `from` ends, and over how many lines it goes; no end where more of the file must be read. */
function rowAt(text: string, from: number, isEnd: boolean): { end?: number; lines: number; broken?: string } {
  const first = text.indexOf("\n", from);
  let end = first;
  let lines = 1;
  let marks = marksIn(text, from, end === -1 ? text.length : end);
  while (end !== -1 && marks % 2 === 1 && end - from < longestRow) {
    const next = text.indexOf("\n", end + 1);
    marks += marksIn(text, end, next === -1 ? text.length : next);
    lines += 1;
    end = next;
  }
  const isOpen = marks % 2 === 1;
  if (isOpen && (isEnd || end !== -1))
    return { end: first === -1 ? text.length : first, lines: 1, broken: "a quotation mark is never closed" };
  if (end === -1) return isEnd ? { end: text.length, lines } : { lines };
  return { end, lines };
}

function marksIn(text: string, from: number, to: number): number {
  let marks = 0;
  for (let at = text.indexOf('"', from); at !== -1 && at < to; at = text.indexOf('"', at + 1)) marks += 1;
  return marks;
}

/** What stands between the cells of a header. */
function dividerIn(header: string): string {
  const often = [",", ";", "\t"].map((one) => ({ one, times: header.split(one).length }));
  return often.reduce((most, other) => (other.times > most.times ? other : most)).one;
}

/** The cells of a row of which some stand in quotation marks; within them two stand for one. */
function quoted(text: string, divider: string): string[] {
  const cells: string[] = [];
  for (let from = 0; from <= text.length;) {
    if (text[from] === '"') {
      let end = text.indexOf('"', from + 1);
      while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      const next = text.indexOf(divider, end === -1 ? text.length : end);
      cells.push(text.slice(from + 1, end === -1 ? text.length : end).replaceAll('""', '"'));
      from = next === -1 ? text.length + 1 : next + 1;
    } else {
      const next = text.indexOf(divider, from);
      cells.push(text.slice(from, next === -1 ? text.length : next));
      from = next === -1 ? text.length + 1 : next + 1;
    }
  }
  return cells;
}
