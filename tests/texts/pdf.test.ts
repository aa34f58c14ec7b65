import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { ReadText } from "../../src/texts/text";
import { type Drawn, column, pdfOf } from "./pdf-of";

type Answer = Partial<ReadText> & { readonly refused?: string };

function read(file: Buffer): Answer {
  const child = spawnSync(process.execPath, [join(__dirname, "pdf.child.cjs")], { input: file, encoding: "utf8" });
  if (child.stdout === "") throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Answer;
}

const numbersAndWords = ({ paragraphs = [] }: Answer) =>
  paragraphs.map(({ number, own, notes }) => [number, own, ...notes]);
const foot = (page: number): Drawn[] => [
  { text: "A/99/200", x: 50, y: 770, size: 8 },
  { text: `${page}/2`, x: 300, y: 20, size: 8 },
];

it("reads a report over two pages: its heads, page numbers and footnotes are no part of the text", () => {
  const first = column(
    ["A/99/200", "", "", "1. The group met on several days of the year, in the harbour and at"],
    50,
    700,
  );
  const mark: Drawn[] = [{ text: "1", x: 420, y: (first.at(-1)?.y ?? 0) + 4, size: 6 }];
  const note: Drawn[] = [
    { text: "1", x: 50, y: 63, size: 5 },
    { text: "See A/98/1.", x: 56, y: 60, size: 8 },
  ];
  const second = column(
    [
      "sea, and it spoke of article 1",
      "(b) of the rules.",
      "",
      "2. It will meet again.",
      "",
      "(a) In spring;",
      "",
      "(b) In autumn.",
    ],
    50,
    740,
  );
  const answer = read(
    pdfOf([
      [...foot(1), ...first, ...mark, ...note],
      [...foot(2), ...second, { text: "2", x: 160, y: (second[2]?.y ?? 0) + 4, size: 6 }],
      [...foot(3), { text: "2", x: 50, y: 703, size: 5 }, { text: "See A/98/2.", x: 56, y: 700, size: 8 }],
    ]),
  );
  expect(answer.symbol).toBe("A/99/200");
  expect(numbersAndWords(answer)).toEqual([
    [
      "1",
      "The group met on several days of the year, in the harbour and at sea, and it spoke of article 1 (b) of the rules.",
      "See A/98/1.",
    ],
    // The notes that found no room stand alone on a page of their own.
    ["2", "It will meet again.", "See A/98/2."],
    ["2(a)", "In spring;"],
    ["2(b)", "In autumn."],
  ]);
});

it("reads the left column of a page before the right one, below a title over both", () => {
  const words = "lamps are lit along all of the coast,".split("#");
  const lines = (number: number) => [
    `${number}. In this year and in the next one`,
    ...words,
    ...words,
    "and nobody sails without one.",
    "",
  ];
  const title: Drawn[] = [
    { text: "Report of the Harbour Group on lamps, on horns and on the fog of the sea", x: 120, y: 720, size: 10 },
  ];
  const page = [
    ...title,
    ...column([...lines(1), ...lines(2), ...lines(3)], 50, 690),
    ...column([...lines(4), ...lines(5)], 320, 690),
  ];
  const { paragraphs = [] } = read(pdfOf([page]));
  const text =
    "In this year and in the next one lamps are lit along all of the coast, lamps are lit along all of the coast, and nobody sails without one.";
  expect(paragraphs.map(({ number, own }) => [number, own])).toEqual(
    ["1", "2", "3", "4", "5"].map((number) => [number, text]),
  );
});

it.each([
  ["a scanned one", pdfOf([[], []]), "its pages are pictures of a text"],
  ["a broken one", pdfOf([column(["1. Text."], 50, 700)]).subarray(0, 200), "it is a broken PDF"],
])("refuses %s with a word", (_what, file, word) => {
  expect(read(file).refused).toContain(`UnreadText: ${word}`);
});
