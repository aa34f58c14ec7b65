import { UnreadText } from "../../src/texts/block";
import { plainBlocks } from "../../src/texts/plain-blocks";
import { textOf } from "../../src/texts/text-structure";
import { report, resolution } from "./invented";

const read = (text: string) => textOf(plainBlocks(new TextEncoder().encode(text)));
const wordsOf = (text: string) => new Map(read(text).paragraphs.map(({ number, own }) => [number, own]));

describe("a resolution", () => {
  it("says its symbol, title and day", () => {
    const { is, symbol, title, date } = read(resolution);
    expect({ is, symbol, title, date }).toEqual({
      is: "RESOLUTION",
      symbol: "A/RES/99/7",
      title: "Lighthouses on the open sea",
      date: "2044-12-01",
    });
  });

  it("has preambular and operative paragraphs, items in items, annexes and articles, each as it is cited", () => {
    expect(read(resolution).paragraphs.map(({ number }) => number)).toEqual([
      ...["PP1", "PP2", "PP3", "OP1", "OP1(a)", "OP1(b)", "OP1(b)(i)", "OP1(b)(ii)", "OP2", "OP3"],
      ...["Annex I, 1", "Annex I, 2", "Annex II, article 1", "Annex II, article 2", "Annex II, article 2(1)"],
      ...["Annex II, article 2(2)", "Annex II, article 2(2)(a)", "Annex II, article 2(2)(b)"],
    ]);
  });

  it("has its footnotes beside the sentence in which their marks stood", () => {
    const notes = read(resolution).paragraphs.filter((one) => one.notes.length > 0);
    expect(notes.map(({ number, own, notes: its }) => [number, own, its])).toEqual([
      ["PP2", "Noting the report of the Harbour Group, and the views of its members,", ["See A/98/100."]],
      ["OP2", "Decides to meet again;", ["A/98/101."]],
    ]);
  });

  it("has the footnotes under a rule, where the sentence had only their marks", () => {
    const text = [
      "1. The lamps of 1998 burn,1 as article 2 has it.*",
      "2. They are lit.2",
      ...["", "_________", "1 See A/98/100,", "paragraph 4.", "2", "Ibid.", "* Not yet all.", ""],
      ...["3. Nobody sleeps.1", "_________", "1 A/98/101.", "4. The end.", "------"],
    ].join("\n");
    expect(read(text).paragraphs.map(({ own, notes }) => [own, ...notes])).toEqual([
      ["The lamps of 1998 burn, as article 2 has it.", "See A/98/100, paragraph 4.", "Not yet all."],
      ["They are lit.", "Ibid."],
      ["Nobody sleeps.", "A/98/101."],
      ["The end."],
    ]);
  });

  it("goes on with a sentence behind the list that stands in it", () => {
    expect(wordsOf(resolution).get("OP1")).toBe("Calls upon all States:\nand to do so without delay;");
  });

  it("has a paragraph whole, with what stands within it in its place", () => {
    const [whole] = read(resolution).paragraphs.filter(({ number }) => number === "Annex II, article 2");
    expect(whole?.whole).toBe(
      "(1) A horn is blown.\n(2) A horn is:\n(a) Loud; or\n(b) Deep.".replace(/\((\d)\)/g, "$1."),
    );
  });

  it("knows the headings above each paragraph, and where it stands in the file", () => {
    const places = read(resolution).paragraphs.map(({ number, section, at }) => [number, section, at]);
    expect(places).toContainEqual(["OP3", "Sailors", "line 33"]);
    expect(places).toContainEqual(["PP1", "preamble", "line 17"]);
    expect(places).toContainEqual([
      "Annex II, article 1",
      "Annex II: Agreement on fog; Chapter I: General provisions; Article 1: Purpose",
      "line 48",
    ]);
  });

  it("with one operative paragraph has no number before it", () => {
    const text = "The General Assembly,\nRecalling its fog,\nTakes note of the lamps.\n";
    expect([...wordsOf(text)]).toEqual([
      ["PP1", "Recalling its fog,"],
      ["OP1", "Takes note of the lamps."],
    ]);
  });
});

describe("a report", () => {
  it("has numbered paragraphs under headings, though its lines are cut and pages are numbered", () => {
    const { is, symbol, title, date, paragraphs } = read(report);
    expect({ is, symbol, title, date }).toEqual({
      is: "REPORT",
      symbol: "A/99/200",
      title: "Report of the Harbour Group",
      date: "2044-05-03",
    });
    expect(paragraphs.map(({ number, section }) => [number, section])).toEqual([
      ["1", "I. Introduction"],
      ["2", "I. Introduction"],
      ["3", "II. Lamps; A. Keepers"],
      ["3(a)", "II. Lamps; A. Keepers"],
      ["3(b)", "II. Lamps; A. Keepers"],
      ["3bis", "II. Lamps; A. Keepers"],
      ["4", "II. Lamps; A. Keepers"],
      ["Annex C, 1", "Annex C"],
    ]);
    expect(wordsOf(report).get("3(b)")).toBe("Put it out at dawn, also where the fog has not lifted yet.");
  });

  it("may be written with CR LF and a mark of its encoding, or in an older one", () => {
    const other = new TextEncoder().encode(`\uFEFF${report.replaceAll("\n", "\r\n")}`);
    expect(textOf(plainBlocks(other)).paragraphs.map(({ own }) => own)).toEqual(
      read(report).paragraphs.map(({ own }) => own),
    );
    const [quoted] = textOf(plainBlocks(Buffer.from("1. The so-called \x93lamp\x94.", "latin1"))).paragraphs;
    expect(quoted?.own).toBe("The so-called “lamp”.");
  });
});

it.each([
  ["letters of no document", "Dear all,\nwe met and talked.\n", "no numbered paragraph was found"],
  ["what is no text", "\u0000\u0001\u0002", "neither text nor a format that is known"],
])("refuses %s with a word", (_what, text, word) => {
  expect(() => read(text)).toThrow(UnreadText);
  expect(() => read(text)).toThrow(word);
});
