import fc from "fast-check";
import { parse } from "csv-parse/sync";
import { type Cell, armed, csvText, defused, textOfCell } from "../../src/files/csv";

const read = (text: string): string[][] => parse(text, { bom: true, relax_column_count: false });

it("writes UTF-8 with a mark, lines that end in CR LF, and quotation marks where they are needed", () => {
  const text = csvText(
    ["name", "note"],
    [
      ["Côte d’Ivoire", 'a "b", c'],
      ["two\nlines", undefined],
      ["one; two", "three\tfour"],
    ],
  );
  expect(text).toBe('\uFEFFname,note\r\nCôte d’Ivoire,"a ""b"", c"\r\n"two\nlines",\r\n"one; two","three\tfour"\r\n');
});

it("leaves numbers and truths as they are, also a number below nothing", () => {
  expect(csvText(["a", "b", "c"], [[-1.5, true, 0]])).toBe("\uFEFFa,b,c\r\n-1.5,true,0\r\n");
});

it("puts several texts into one cell with a bar between", () => {
  expect(textOfCell(["a", "b|c"])).toBe("a|b¦c");
  expect(textOfCell([])).toBe("");
});

it.each(["=1+1", "+1", "-1", "@A1", "\t1", "\0=1", "＝1", "＋1", "－1", "＠A", "'=1", "''=1"])(
  "lets no spreadsheet run %j, and tells how it was",
  (text) => {
    expect(defused(text)).toBe(`'${text}`);
    expect(armed(defused(text))).toBe(text);
  },
);

it.each([
  ["a;=1;-2", "a;'=1;'-2"],
  ["a\r\n+1", "a\r\n'+1"],
  ["a\t=1", "a\t'=1"],
  ["a;'=1", "a;''=1"],
  ["\n=1", "'\n'=1"],
  ["\t=1", "'\t'=1"],
  ['=1, "two"\nthree; four', `'=1, "two"\nthree; four`],
])("lets none run what follows a semicolon, a tab or a line break in %j either", (text, written) => {
  expect(defused(text)).toBe(written);
  expect(armed(written)).toBe(text);
});

it("leaves alone what is no formula, also where it begins with an apostrophe", () => {
  for (const text of ["a=1", "'tis", "1-2", "", "(c)", "one; two", "a\n'b"]) {
    expect(defused(text)).toBe(text);
    expect(armed(text)).toBe(text);
  }
});

it("defuses what stands first in a cell of several texts", () => {
  expect(textOfCell(["=1", "=2"])).toBe("'=1|=2");
});

it("is read back as it was written, whatever stands in it, and no cell runs", () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", '"', ",", ";", "'", "a") }),
    fc.integer(),
    fc.boolean(),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
      const [, ...told] = read(csvText(["a", "b"], rows));
      expect(told).toEqual(rows.map((row) => row.map(textOfCell)));
      const texts = rows.map((row) => row.map((one) => (typeof one === "string" ? one : textOfCell(one))));
      expect(
        told.map((row, index) => row.map((one, at) => (typeof rows[index]?.[at] === "string" ? armed(one) : one))),
      ).toEqual(texts);
      const ran = told.flatMap((row, index) =>
        row.filter((one, at) => typeof rows[index]?.[at] === "string" && /^[=+\-@\t\r]|[;\r\n][=+\-@]/.test(one)),
      );
      expect(ran).toEqual([]);
    }),
  );
});
