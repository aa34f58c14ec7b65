import type { Kind, Tie } from "../../src/graph/kind";
import { kinds, ties } from "../../src/kinds";
import { filesIn } from "../../src/seed/files";
import { shelfOf } from "../../src/seed/layout";
import { read } from "../../src/seed/read";
import { type NodeRecord, type TieRecord, textIn } from "../../src/writing/record";
import type { Seed } from "../../src/seed/seed";
import { realSeed } from "../server";
import { textOf } from "./files";

let seed: Seed;
let files: string[];
beforeAll(async () => {
  const found = await filesIn(realSeed);
  files = [...found.keys()];
  ({ seed } = read(found));
});

const kindNamed = (label: string): Kind => kinds.find((kind) => kind.label === label) as Kind;
const things = (label: string): readonly NodeRecord[] => seed.nodesOf(kindNamed(label));
const rows = (type: string, end: string): readonly TieRecord[] =>
  seed
    .tiesOf(ties.find((tie) => tie.type === type && end in { ...tie.from, ...tie.to }) as Tie)
    .filter((row) => !row.further);
const having = <Row extends NodeRecord | TieRecord>(of: readonly Row[], field: string, value: string): Row[] =>
  of.filter((row) => textIn(row, field) === value);
const whole = ({ to }: TieRecord): string => to[0]?.key ?? "";

describe("the seed", () => {
  it.each([
    ["State", 195],
    ["Organisation", 10],
    ["Topic", 37 + 4],
    ["Norm", 11],
    ["Process", 12],
    ["Meeting", 51],
    ["Report", 39 + 4],
    ["Resolution", 22 + 3],
    ["Paragraph", 195 + 4],
    ["Lineage", 38],
    ["Proposal", 44],
    ["Coalition", 92],
    ["Statement", 998],
    ["Recommendation", 23],
    ["Figure", 28],
    ["Source", 330],
  ])("holds of the kind %s: %i", (label, count) => {
    expect(things(label)).toHaveLength(count);
  });

  it("tells members from observers, and decisions from resolutions", () => {
    expect(having(things("State"), "status", "MEMBER")).toHaveLength(193);
    expect(having(things("Resolution"), "kind", "DECISION")).toHaveLength(3);
  });

  it("holds the positions, those of the tables apart from those that the articles and the paragraphs added", () => {
    const ids = rows("TAKES", "statement").map((row) => textIn(row, "id") ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /^POS2?-\d{4}$/.test(id))).toHaveLength(1219);
    expect(ids).toHaveLength(1219 + 39);
  });

  it("holds 17 roll calls, and the votes in committee that a source names", () => {
    const votes = rows("VOTED", "resolution");
    const plenary = having(votes, "body", "PLENARY");
    expect([plenary.length, new Set(plenary.map(whole)).size]).toEqual([3276, 17]);
    expect(having(votes, "body", "COMMITTEE")).toHaveLength(30);
  });

  it("holds who sponsored, who aligned, who belongs to what, and each step of each lineage", () => {
    const sponsors = rows("SPONSORED", "resolution");
    expect([sponsors.length, having(sponsors, "role", "LEAD").length]).toEqual([531, 15]);
    const aligned = rows("ALIGNED_WITH", "statement");
    expect([aligned.length, new Set(aligned.map(whole)).size]).toEqual([172, 17]);
    expect(rows("MEMBER_OF", "coalition")).toHaveLength(1567);
    expect(rows("HAS_STEP", "lineage")).toHaveLength(94);
  });

  it("says in its README what each kind of file holds", () => {
    const listed = [...textOf("seed/README.md").matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    const shelves = files.map((file) => shelfOf(file)?.file);
    expect([...new Set(shelves)].toSorted()).toEqual(listed.toSorted());
  });

  it.each([
    ["Source", "documents"],
    ["Process", "lines of work"],
    ["Meeting", "sessions"],
    ["Topic", "subjects"],
    ["Organisation", "actors"],
    ["Coalition", "coalitions"],
    ["Report", "reports"],
    ["Proposal", "things put on the table"],
    ["Lineage", "passages"],
    ["Statement", "statements"],
    ["Recommendation", "recommendations"],
    ["Figure", "numbers on record"],
  ])("counts in its README of the kind %s as many %s as there are", (label, words) => {
    expect(textOf("seed/README.md")).toContain(`| ${things(label).length} ${words}`);
  });
});
