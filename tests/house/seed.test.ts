import { join } from "node:path";
import { check } from "../../src/seed/check";
import { type SeedFiles, filesIn } from "../../src/seed/files";
import { lineOf } from "../../src/seed/finding";
import { shelfOf } from "../../src/seed/layout";
import { read } from "../../src/seed/read";
import { isNode, type SeedRecord } from "../../src/writing/record";
import { Seed } from "../../src/seed/seed";
import { textOf } from "./files";
import { factLaws } from "./fact-laws";
import { seedLaws } from "./seed-laws";
import { wordLaws } from "./word-laws";

let seed: Seed;
let files: SeedFiles;
beforeAll(async () => {
  files = await filesIn(join(__dirname, "..", "..", "seed"));
  ({ seed } = read(files));
}, 60_000);

const all = { ...seedLaws, ...factLaws, ...wordLaws };
const laws = Object.keys(all);
const broken = (of: Seed): string[] => laws.flatMap((law) => (all[law]?.(of) ?? []).map((by) => `${law}: ${by}`));

/** The seed without some of its records. */
function less(gone: (record: SeedRecord) => boolean): Seed {
  return new Seed(
    seed.nodes.filter((node) => !gone(node)),
    seed.ties.filter((tie) => !gone(tie)),
  );
}
const typeOf = (record: SeedRecord): string => (isNode(record) ? record.kind.label : record.tie.type);
const begins = (record: SeedRecord): string => (isNode(record) ? record.key : (record.from[0]?.key ?? ""));
const ends = (record: SeedRecord): string => (isNode(record) ? record.key : (record.to[0]?.key ?? ""));

describe("the seed", () => {
  it.each(laws)("%s", (law) => {
    expect(all[law]?.(seed)).toEqual([]);
  });

  it("says in its README what each kind of file holds", () => {
    const listed = [...textOf("seed/README.md").matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    const shelves = [...files.keys()].map((file) => shelfOf(file)?.file);
    expect([...new Set(shelves)].toSorted()).toEqual(listed.toSorted());
  });

  it("counts in its README only what no fact of ours can change", () => {
    const holds = [...textOf("seed/README.md").matchAll(/^\| `[^`]+` *\| ([^|]*)/gm)].map(([, cell]) => cell);
    const numbers = holds.flatMap((cell = "") => cell.split(" ").filter((word) => /^\d[\d,]*$/.test(word)));
    expect(numbers).toEqual(["193", "2", "11", "5"]);
  });

  it("says on top of each file in YAML what it holds, in a line or two", () => {
    const texts = [...files].filter(([file]) => file.endsWith(".yaml"));
    expect(texts.filter(([, text]) => !String(text).startsWith("# ")).map(([file]) => file)).toEqual([]);
  });
});

describe("the laws of the seed", () => {
  it.each<[law: string, gone: (record: SeedRecord) => boolean, by: string]>([
    ["tells something of every kind", (one) => typeOf(one) === "Figure", "Figure"],
    ["has the 193 members", (one) => begins(one) === "TUV", "192 members"],
    ["has the 193 members", (one) => begins(one) === "VAT", "PSE"],
    ["has the eleven norms", (one) => typeOf(one) === "Norm" && begins(one) === "k", "a b c d e f g h i j"],
    ["speaks of something", (one) => typeOf(one) === "TAKES" && begins(one) === "ST-001", "Statement ST-001"],
    ["follows every lineage", (one) => typeOf(one) === "HAS_STEP" && begins(one) === "LN-01", "Lineage LN-01"],
    ["lists who belongs", (one) => typeOf(one) === "MEMBER_OF" && ends(one) === "eu", "Coalition eu"],
    [
      "has of every plenary roll call",
      (one) => typeOf(one) === "VOTED" && ends(one) === "RC-77-37-plenary" && begins(one) === "FRA",
      "A/RES/77/37: 192 votes of 193 members",
    ],
    ["has the roll call", (one) => ends(one) === "RC-77-37-plenary", "Resolution A/RES/77/37"],
    ["speaks of every topic", (one) => typeOf(one) !== "Topic" && typeOf(one) !== "State", "Topic "],
    ["aligns states", (one) => typeOf(one) === "Coalition" && begins(one) === "eu", "ST-061"],
  ])("see that something is gone: %s", (law, gone, by) => {
    const found = broken(less(gone)).filter((line) => line.startsWith(law));
    expect(found.join("\n")).toContain(`: ${by}`);
  });

  it("let a curator add a source, a topic, a statement, a position, a vote in committee and a sponsor", () => {
    const added = new Map(files);
    const add = (file: string, text: string) => added.set(file, Buffer.from(`${String(files.get(file))}${text}`));
    const cited = "source: S-ADDED, locator: para 1";
    add("sources.yaml", `\n- { id: S-ADDED, title: What was added, publisher: A curator, date: "2026", kind: news }\n`);
    add(
      "topics.yaml",
      "\n- { slug: added, name: Added, summary: What was added., supporting: wanted it, opposing: did not }\n",
    );
    add(
      "statements/fra.yaml",
      `\n  - { id: ST-ADDED, date: "2026-01", ${cited}, positions: [{ id: POS-ADDED, topic: added, stance: SUPPORT, act: STATED, summary: Was for it., confidence: HIGH, locator: para 1 }] }\n`,
    );
    add("resolutions/A-RES-77-37.votes.csv", "RC-77-37-committee,FRA,YES,S-ADDED,para 1\n");
    add("resolutions/A-RES-77-37.sponsors.csv", "VUT,SPONSOR,S-ADDED,para 1\n");
    const { seed: grown, findings } = check(added);
    expect(findings.map((finding) => lineOf(finding))).toEqual([]);
    expect(grown.records.length - seed.records.length).toBe(6);
    expect(broken(grown)).toEqual([]);
  }, 60_000);

  it("see each fact that was once wrong", () => {
    const wrong = new Map(files);
    const add = (file: string, text: string) => wrong.set(file, Buffer.from(`${String(files.get(file))}${text}`));
    const said = `date: "2023-01-01", joint: wrong, meeting: oewg2-s5, source: S-DW-11-2, positions: [{ id: POS-WRONG, topic: poa, stance: SUPPORT, act: COMMENTED, summary: Spoke., confidence: HIGH, locator: para 1 }]`;
    add("statements/fra.yaml", `\n  - { id: ST-WRONG, ${said} }\n\n  - { id: ST-AGAIN, ${said} }\n`);
    const joined = `positions: [{ id: POS-JOINED, topic: poa, stance: SUPPORT, act: ENDORSED, summary: Joined., confidence: HIGH, locator: para 1 }]`;
    add("statements/isl.yaml", `\n  - { id: ST-JOINED, source: S-EU-201027, ${joined} }\n`);
    const cited = (id: string, url: string) => `\n- { id: ${id}, title: T, publisher: P, kind: news, url: "${url}" }\n`;
    add("sources.yaml", `${cited("S-WRONG", "http://www.x.org/y/")}${cited("S-TWICE", "https://x.org/y")}`);
    add("topics.yaml", "\n- { slug: wrong, name: Wrong, supporting: wanted it }\n");
    add("resolutions/A-RES-73-27.yaml", "bearsOn: [{ topic: oewg-process, direction: ADVANCES }]\n");
    const [report, left] = ["reports/A-78-265.yaml", "summary: Leaves out the illegal-markets passage that"];
    wrong.set(report, Buffer.from(String(files.get(report)).replace(left, `topics: [poa]\n    ${left}`)));
    const found = broken(read(wrong).seed);
    for (const by of [
      "lets no statement fall outside the days of its meeting: Statement ST-WRONG",
      "lets no paragraph mention what it leaves out: Paragraph PA-049",
      "cites every source: Source S-WRONG",
      "has each address under one source: Source S-TWICE",
      "reads with low confidence what a machine made: POS-WRONG",
      "takes no side where it only comments: POS-WRONG",
      "copies no statement under another id: Statement ST-AGAIN",
      "says once what several made together: Statement ST-AGAIN",
      "takes no alignment for words of a state's own: Statement ST-JOINED",
      "says what the two sides of every topic did, unless its name reads true: Topic wrong",
      "lets a vote on a text of one camp bear on no topic, but on that text: A/RES/73/27",
    ])
      expect(found).toContain(by);
  }, 60_000);
});
