import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { createGunzip } from "node:zlib";
import { BadImport } from "../errors";
import { JsonLines } from "./json-lines";
import { type TableRow, TableText } from "./table";

/**
 * The rows of a table in a file, header first, as many together as were read at once: the file is never held whole. It may be gzipped,
 * begin with a byte order mark, end its lines as Unix, Windows or an old Mac does, and have commas, semicolons or tabs between its cells; or have a resolution as JSON on each line. Throws BadImport
 * where it cannot be read, or is no text.
 */
export async function* rowsOf(file: string): AsyncGenerator<readonly TableRow[]> {
  let table: TableText | JsonLines | undefined;
  let isOfMac = false;
  const decoder = new StringDecoder("utf8");
  try {
    for await (const bytes of await bytesOf(file)) {
      let text = decoder.write(bytes);
      if (table === undefined) {
        refuseWhatIsNoText(file, text);
        isOfMac = text.includes("\r") && !text.includes("\n");
      }
      if (isOfMac) text = text.replaceAll("\r", "\n");
      table ??= /^\ufeff?\s*\{/.test(text) ? new JsonLines() : new TableText();
      const rows = table.take(text);
      if (rows.length > 0) yield rows;
    }
  } catch (error) {
    if (error instanceof BadImport) throw error;
    const { message, code } = error as NodeJS.ErrnoException;
    const why = code?.startsWith("Z_") === true ? `its gzip is broken (${message}); fetch it again` : message;
    throw new BadImport(`${basename(file)} cannot be read: ${why}.`, { cause: error });
  }
  const rest = table?.end(decoder.end()) ?? [];
  if (rest.length > 0) yield rest;
}

/** A text has few bytes that are no letters. Where every second byte is a zero, it is UTF-16 without a mark that says so. */
function refuseWhatIsNoText(file: string, text: string): void {
  const begin = text.slice(0, 1_000);
  const timesOf = (sign: string) => begin.split(sign).length - 1;
  const zeros = timesOf("\0");
  if (zeros + timesOf("\ufffd") <= begin.length / 10) return;
  const isWide = zeros < begin.length && Math.abs(zeros * 2 - begin.length) <= begin.length / 10;
  throw new BadImport(
    isWide
      ? `${basename(file)} is written in UTF-16: save it as UTF-8.`
      : `${basename(file)} is no text: give a table as CSV, or the same gzipped.`,
  );
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
