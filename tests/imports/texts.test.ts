import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cypher } from "../../src/graph/cypher";
import { importText } from "../../src/imports/import-texts";
import { removeImport } from "../../src/imports/removed";
import { load } from "../../src/seed/load";
import { wholeOf } from "./whole-graph";
import { ground } from "../seed/ground";
import { change, clear, copyOfVillage, removeCopies, village } from "../seed/village";

const text = `Report of the valley
1. States should mend the wire of each other.
   (a) At once;
   (b) For nothing.
2. Women take part in the talks.
See V/78/9.
3. The talks go on.
`;

const graph = ground();
const folder = mkdtempSync(join(tmpdir(), "acquis-texts-"));

beforeEach(async () => {
  await clear(graph);
  await load(graph, village);
});
afterAll(() => {
  removeCopies();
  rmSync(folder, { recursive: true });
});

function fileOf(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const valley = () => importText(graph, fileOf("valley.txt", text), { symbol: "V/79/1" });

/** What the paragraphs of the report are, in its order. */
const paragraphs = (symbol = "V/79/1") =>
  graph.read(cypher<{
    id: string;
    number: string;
    summary: string;
    text: string;
    footnotes: string[];
    cites: string[];
  }>`
    MATCH (p:Paragraph {documentKey: ${symbol}})
    RETURN p.id AS id, p.number AS number, p.summary AS summary, p.text AS text, coalesce(p.footnotes, []) AS footnotes, p.sources AS cites
    ORDER BY p.place, p.id
  `);

const whole = () => wholeOf(graph);

it("gives what is on record under the same number its words, and leaves alone what a curator wrote", async () => {
  const { matched } = await valley();
  expect([...matched.ids.values()]).toEqual(["PA-3", "PA-4"]);
  const [one, , , two, three] = await paragraphs();
  expect(one).toMatchObject({ id: "PA-3", text: "States should help each other whenever the wire is cut." });
  expect(two).toMatchObject({
    id: "PA-4",
    summary: "The taking part of women in the talks is welcome.",
    footnotes: ["See V/78/9."],
  });
  expect(three).toMatchObject({ id: "V/79/1#3", number: "3", text: "The talks go on.", cites: ["TEXT-V/79/1"] });
  expect(one?.cites).toEqual(["minutes-2023", "TEXT-V/79/1"]);
});

it("puts what it tells among the paragraphs of the document by the date of that", async () => {
  await valley();
  const days = await graph.read(
    cypher<{
      day: string | null;
    }>`MATCH (p:Paragraph {documentKey: "V/79/1"}) RETURN DISTINCT p.documentDateKey AS day`,
  );
  expect(days).toEqual([{ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }]);
});

it("has paragraphs within others for themselves, and in the words of the whole", async () => {
  await valley();
  expect((await paragraphs()).map(({ number }) => number)).toEqual(["1", "1(a)", "1(b)", "2", "3", null]);
  const [words] = await graph.read(cypher<{ words: string }>`MATCH (p:Paragraph {id: "PA-3"}) RETURN p.words AS words`);
  expect(words?.words).toBe("States should mend the wire of each other.\n(a) At once;\n(b) For nothing.");
});

it("imported twice is imported once, and taken out again leaves the graph as it was", async () => {
  const before = await whole();
  const { revision } = await valley();
  const again = await valley();
  expect([again.revision.number, again.written]).toEqual([revision.number, undefined]);
  const { paragraphs: gone } = await removeImport(graph, "v-79-1");
  expect(gone).toBe(5);
  expect(await whole()).toEqual(before);
  expect((await valley()).written).toBeDefined();
});

it("keeps the words when the seed is loaded anew, and lets go of them when the curator writes the text himself", async () => {
  await valley();
  const copy = copyOfVillage();
  change(
    copy,
    "reports/V-79-1.yaml",
    "    summary: The taking part of women in the talks is welcome.\n",
    "    summary: Women are welcome.\n",
  );
  change(
    copy,
    "reports/V-79-1.yaml",
    "text: States should help each other whenever the wire is cut.",
    "text: States should help.",
  );
  await load(graph, copy);
  const [one, , , two] = await paragraphs();
  expect(one).toMatchObject({ text: "States should help.", cites: ["minutes-2023", "TEXT-V/79/1"] });
  expect(two).toMatchObject({ summary: "Women are welcome." });
  const found = await graph.read(cypher<{ id: string }>`
    CALL db.index.fulltext.queryNodes("names", "folded:mend") YIELD node WHERE node:Paragraph RETURN node.id AS id`);
  expect(found).toEqual([{ id: "PA-3" }]);
});
