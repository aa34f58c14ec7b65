import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { createGunzip } from "node:zlib";
import { BadImport } from "../errors";

/** A row of a table, with the line of the file at which it begins, from 1; `broken` says why it cannot be read. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly broken?: string;
}

/** A quotation mark that is not closed within so many letters is a slip, and not a cell. */
const longestRow = 100_000;

/**
 * The rows of a table in a file, header first, as many together as were read at once: the file is never held whole. It may be gzipped,
 * begin with a byte order mark, end its lines in either way, and have commas, semicolons or tabs between its cells. Throws BadImport
 * where it cannot be read, or is no text.
 */
export async function* rowsOf(file: string): AsyncGenerator<readonly TableRow[]> {
  const table = new Table();
  const decoder = new StringDecoder("utf8");
  try {
    for await (const bytes of await bytesOf(file)) {
      const rows = table.take(decoder.write(bytes));
      if (rows.length > 0) yield rows;
    }
  } catch (error) {
    if (error instanceof BadImport) throw error;
    throw new BadImport(`${basename(file)} cannot be read: ${(error as Error).message}.`, { cause: error });
  }
  const rest = table.end(decoder.end());
  if (rest.length > 0) yield rest;
}

/** The bytes of a file, unpacked where it is gzipped: by what it begins with and not by its name. */
async function bytesOf(file: string): Promise<AsyncIterable<Buffer>> {
  const handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0).finally(() => handle.close());
  const [first, second] = bytesRead < 2 ? [0, 0] : buffer;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new BadImport(`${basename(file)} is written in UTF-16: save it as UTF-8.`);
  if (first === 0x50 && second === 0x4b)
    throw new BadImport(`${basename(file)} is a zip archive: unpack it, and name the tables in it.`);
  const stream = createReadStream(file, { highWaterMark: 1 << 18 });
  if (first !== 0x1f || second !== 0x8b) return stream;
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  stream.on("error", (error) => unpacked.destroy(error));
  return stream.pipe(unpacked);
}

/** Makes rows of the text of a table as it comes. */
class Table {
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
