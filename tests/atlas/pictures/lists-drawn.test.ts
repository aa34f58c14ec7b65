import { createElement } from "preact";
import { renderToString } from "preact-render-to-string";
import { barsAcross } from "../../../src/atlas/pictures/bars-across";
import { gridPicture } from "../../../src/atlas/pictures/grid-picture";
import { meetingsByYear } from "../../../src/atlas/pictures/meetings-by-year";
import { passagesAcross } from "../../../src/atlas/pictures/passages-across";
import { passagesByYear } from "../../../src/atlas/pictures/passages-by-year";
import { passageStrip } from "../../../src/atlas/pictures/passage-strip";
import { PictureShown } from "../../../src/atlas/pictures/picture-shown";
import { isOutOf, stateInWords } from "../../../src/atlas/words-of-texts";
import { drawn } from "./drawing";

const source = { id: "s", title: "A record", publisher: "P" };

const station = (name: string) => ({ id: `Report:${name}`, name, date: "2023", stood: "in" });

const titlesOf = (svg: string): string[] =>
  [...svg.matchAll(/<title>([^<]+)<\/title>/g)].map(([, title = ""]) => title).slice(1);

it.each([
  ["IN", false, "in"],
  ["IN, prominence debated", false, "in, prominence debated"],
  ["OUT", true, "out"],
  ["OUT, left to the Global Mechanism", true, "out, left to the Global Mechanism"],
  ["not stated", true, "not stated"],
  ["four measures not stated here", false, "four measures not stated here"],
  ["OUTLINE", false, "OUTLINE"],
])("reads of %s whether a passage is out of a text", (state, isOut, words) => {
  expect([isOutOf(state), isOutOf(stateInWords(state)), stateInWords(state)]).toEqual([isOut, isOut, words]);
});

it("counts meetings by process and year, those of none last", () => {
  const process = { id: "Process:oewg", name: "OEWG" };
  const of = (date: string | null, its: typeof process | null) => ({ date, process: its, source });
  const nodes = [of("2021-03-08/2021-03-12", process), of("2021", process), of("2023", null), of("2023", null)];
  const picture = meetingsByYear({ totalCount: 5, nodes: [...nodes, of(null, null)] }, "year “2021”");
  expect(titlesOf(drawn(picture))).toEqual(["OEWG: 2021 2 meetings", "None of these: 2023 2 meetings"]);
  expect(picture?.note).toContain("1 further meeting not in it");
  expect(picture?.about).toMatch(/^4 meetings .* Chosen by year “2021”\.$/);
  expect(picture?.sources).toEqual([source]);
  expect(meetingsByYear({ totalCount: 0, nodes: [] })).toBeUndefined();
});

it("counts how many of the passages followed stand in a document, and how many are out of it", () => {
  const of = (symbol: string, date: string, ...states: string[]) => ({
    id: `Report:${symbol}`,
    symbol,
    title: symbol,
    date,
    source,
    lineages: { edges: states.map((state) => ({ state })) },
  });
  const nodes = [of("A/1", "2021", "IN"), of("A/2", "2023-07", "IN", "OUT, for now", "weaker"), of("A/3", "2024")];
  const svg = drawn(passagesAcross({ nodes }));
  expect(titlesOf(svg)).toEqual(["A/2, July 2023: in the document 2, out of it 1", "A/1, 2021: in the document 1"]);
  expect(svg).toContain("http://127.0.0.1/reports/A/2");
  expect(passagesAcross({ nodes: nodes.slice(2) })).toBeUndefined();
});

it("says of each passage in the texts of which years it stood", () => {
  const text = (state: string, date: string | null) => ({ state, subject: { __typename: "Report" as const, date } });
  const paragraph = { state: "OUT", subject: { __typename: "Paragraph" as const, document: { date: "2023" } } };
  const of = (subject: string, steps: readonly object[]) =>
    ({ id: `Lineage:${subject}`, subject, change: "DELETED", steps, source }) as never;
  const nodes = [
    of("A", [text("IN", "2021")]),
    of("B", [text("IN", "2023-07"), paragraph]),
    of("C", [text("IN", null)]),
  ];
  const picture = passagesByYear({ totalCount: 3, nodes });
  const svg = drawn(picture);
  expect(titlesOf(svg)).toEqual(["B: 2023 in; out. On the whole: taken out", "A: 2021 in. On the whole: taken out"]);
  expect(svg.match(/scale\(0.50 1\)/g)?.length).toBe(2);
  expect(picture?.note).toContain("1 further passage left out");
  expect(passagesByYear({ totalCount: 0, nodes: [] })).toBeUndefined();
});

it("draws for a narrow screen too what would have to be moved sideways there, with each name above or beside what it names", () => {
  const part = { side: "SUPPORT" as const, count: 8 };
  const bars = barsAcross({
    id: "b",
    title: "T",
    bars: [{ label: "A label", beneath: "What it is", path: "/a", parts: [part] }],
    words: {},
    one: "state",
    note: "",
    about: "",
  });
  const columns = (many: number) => Array.from({ length: many }, (_, index) => String(2000 + index));
  const row = { label: "A row", says: "", path: "/a", cells: [{ column: 19, sides: ["SUPPORT" as const] }] };
  const grid = (many: number) =>
    gridPicture({ id: "g", title: "T", columns: columns(many), rows: [row], words: {}, note: "", about: "" });
  const strip = passageStrip("P", [station("draft"), station("report")], { askedFor: [], objectedTo: [], about: "" });
  for (const picture of [bars, grid(20), strip]) {
    expect(picture?.narrow?.width).toBe(340);
    expect(picture?.width).toBeGreaterThan(500);
  }
  const shown = drawn({ ...grid(20), ...grid(20).narrow });
  // The last of twenty columns is within the picture, and smaller than on a broad screen.
  expect(shown).toMatch(/translate\(332 \d+\) scale\(0.83 0.83\)/);
  expect(shown).toContain(">A row<");
  expect(shown).toContain('<path class="hit" d="M0 16h340v34h-340z">');
  expect(grid(40).narrow).toBeUndefined();
  expect(renderToString(createElement(PictureShown, { of: strip }))).toMatch(
    /<svg class="patterns" aria-hidden="true"><defs>.*<div class="scrolled broad".*<svg class="narrow" viewBox="0 0 340 \d+" role="group"/s,
  );
});
