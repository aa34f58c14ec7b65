import { gzipSync } from "node:zlib";
import { rowsOf } from "../../src/imports/rows-of-file";
import { removeWritten, written } from "./written";

afterAll(removeWritten);

async function rowsIn(content: string | Buffer, name = "table.csv") {
  const rows = [];
  for await (const some of rowsOf(written(name, content))) rows.push(...some);
  return rows;
}

const cellsIn = async (content: string | Buffer) => (await rowsIn(content)).map(({ cells }) => cells);

it("reads a table with a byte order mark and the line ends of Windows as one without", async () => {
  expect(await cellsIn("\ufeffa,b\r\n1,2\r\n3,\r\n")).toEqual([
    ["a", "b"],
    ["1", "2"],
    ["3", ""],
  ]);
});

it("reads the line ends of an old Mac", async () => {
  expect(await cellsIn("a,b\r1,2\r")).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});

it("reads a gzipped table by what it begins with, whatever it is called", async () => {
  expect(await cellsIn(gzipSync("a,b\n1,2\n"))).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});

it.each([";", "\t"])("reads a table whose cells %j divides", async (divider) => {
  expect(await cellsIn(`a${divider}b\n1${divider}2,5\n`)).toEqual([
    ["a", "b"],
    ["1", "2,5"],
  ]);
});

it("tells the line at which a row begins, also behind a cell of several lines", async () => {
  expect(await rowsIn('a,b\n"one\ntwo, ""three""",2\n\n5,6\n')).toEqual([
    { line: 1, cells: ["a", "b"] },
    { line: 2, cells: ['one\ntwo, "three"', "2"] },
    { line: 5, cells: ["5", "6"] },
  ]);
});

it("breaks one row, and not the rest, at a quotation mark that is never closed", async () => {
  expect(await rowsIn('a,b\n"one,2\n3,4\n')).toEqual([
    { line: 1, cells: ["a", "b"] },
    { line: 2, cells: [], broken: "a quotation mark is never closed" },
    { line: 3, cells: ["3", "4"] },
  ]);
});

it("reads a table in which a byte is no letter", async () => {
  expect(
    await cellsIn(Buffer.concat([Buffer.from("a,b\n1,harbour and fog\0\n2,"), Buffer.from([0xe9, 0x0a])])),
  ).toEqual([
    ["a", "b"],
    ["1", "harbour and fog\0"],
    ["2", "\ufffd"],
  ]);
});

it("reads what is longer than one piece of it", async () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => `${row},"é ""${row}"""`);
  const read = await rowsIn(`n,text\n${rows.join("\n")}\n`);
  expect(read).toHaveLength(60_001);
  expect(read[59_999]).toEqual({ line: 60_000, cells: ["59998", 'é "59998"'] });
});

it.each([
  [Buffer.from("a,b\n", "utf16le"), Buffer.from([0xff, 0xfe]), "is written in UTF-16: save it as UTF-8."],
  [Buffer.from("a,b\n1,2\n", "utf16le"), Buffer.from(""), "is written in UTF-16: save it as UTF-8."],
  [Buffer.alloc(5_000), Buffer.from(""), "is no text: give a table as CSV, or the same gzipped."],
  [Buffer.alloc(500, 0xf7), Buffer.from("a"), "is no text: give a table as CSV, or the same gzipped."],
  [Buffer.from("..."), Buffer.from("PK"), "is a zip archive: unpack it, and name the tables in it."],
])("refuses what is no table of letters", async (content, begins, why) => {
  await expect(rowsIn(Buffer.concat([begins, content]))).rejects.toThrow(`table.csv ${why}`);
});

it("refuses what is gzipped and broken off", async () => {
  await expect(rowsIn(gzipSync("a,b\n".repeat(1_000)).subarray(0, 30))).rejects.toThrow(
    "table.csv cannot be read: its gzip is broken (unexpected end of file); fetch it again.",
  );
});
