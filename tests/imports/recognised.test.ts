import { recognised } from "../../src/imports/recognised";
import { undlVotes } from "../../src/imports/undl.layout";
import { ungaRollCalls, ungaVotes } from "../../src/imports/unga.layout";
import { unxmlVotes } from "../../src/imports/unxml.layout";
import { unvotesIssues, unvotesRollCalls, unvotesVotes } from "../../src/imports/unvotes.layout";

it.each([undlVotes, ungaVotes, ungaRollCalls, unvotesVotes, unvotesRollCalls, unvotesIssues, unxmlVotes])(
  "knows $says by its header, in any order, with columns of others beside",
  (layout) => {
    const header = ["", ...layout.columns.toReversed(), "other"];
    expect(recognised("f.csv", header).layout).toBe(layout);
    expect(
      recognised(
        "f.csv",
        header.map((one) => ` ${one.toUpperCase()}`),
      ).places.get(layout.columns[0] ?? ""),
    ).toBe(layout.columns.length);
  },
);

it("names the column that lacks, and the one that may be meant", () => {
  const columns = ungaVotes.columns.map((column) => (column === "iso3" ? "ISO-3" : column));
  expect(() => recognised("f.csv", columns)).toThrow(
    "f.csv, line 1: this looks like a table of votes, one a row, with the code of the state, but has no column iso3 (there is iso-3).",
  );
});

it("refuses a header of no layout, and says which there are", () => {
  expect(() => recognised("f.csv", ["name", "age"])).toThrow(
    /^f\.csv, line 1: no layout has these columns \(name, age\)\. Known are:\n {2}the voting data of the UN Digital Library: undl_id, /,
  );
});

it.each([
  [
    ["rc:1", "V/RES/9", "60", "2005-11-01", "ARC"],
    "(rc:1, V/RES/9, 60, 2005-11-01, ARC). The line that names the columns is missing.",
  ],
  [[ungaVotes.columns.join("|")], "Its cells are not divided by commas, semicolons or tabs."],
  [["\u001b[2J\ufffd", "x".repeat(1_000)], `([2J, ${"x".repeat(60)}). Known are:`],
])("says what is likely wrong with the first line %j", (header, why) => {
  expect(() => recognised("f.csv", header)).toThrow(why);
});

it("refuses a column that stands twice", () => {
  expect(() => recognised("f.csv", [...ungaVotes.columns, "vote"])).toThrow(
    "f.csv, line 1: the column vote stands twice.",
  );
});
