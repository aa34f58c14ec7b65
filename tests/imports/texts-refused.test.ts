import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BadImport } from "../../src/errors";
import { cypher } from "../../src/graph/cypher";
import { importText } from "../../src/imports/import-texts";
import { removeImport } from "../../src/imports/removed";
import { importTextsInto } from "../../src/imports/text-commands";
import { load } from "../../src/seed/load";
import { ground } from "../seed/ground";
import { change, copyOfVillage, removeCopies, village } from "../seed/village";

const text = "1. The talks go on.\n   (a) At once;\n   (b) For nothing.\n2. See you.\n";
const folder = mkdtempSync(join(tmpdir(), "acquis-texts-"));
const graph = ground(village);

afterAll(() => {
  removeCopies();
  rmSync(folder, { recursive: true });
});

function fileOf(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

it("makes a document of which nothing is on record, a draft of one that is", async () => {
  const draft = fileOf("draft.txt", text);
  await importText(graph, draft, { symbol: "V/79/L.1", draftOf: "July report", stage: "first draft" });
  const rows = await graph.read(cypher<{ symbol: string; stage: string; status: string }>`
    MATCH (d:Report {symbol: "V/79/L.1"})-[r:DRAFT_OF]->(f:Report), (d)<-[:PART_OF]-(p:Paragraph)
    RETURN DISTINCT f.symbol AS symbol, r.stage AS stage, p.status AS status`);
  expect(rows).toEqual([{ symbol: "V/79/1", stage: "first draft", status: "DRAFT" }]);
});

it("takes the draft of a resolution for a draft, and a resolution with its day for one", async () => {
  const words = "99/8.\nFog\nThe General Assembly,\nRecalling fog,\n1.\nDecides to wait.\n";
  await importText(graph, fileOf("l.txt", `A/C.1/99/L.3\n${words}`));
  await importText(
    graph,
    fileOf("r.txt", `A/RES/99/8\nResolution adopted by the General Assembly on 1 December 2044\n${words}`),
  );
  const rows = await graph.read(cypher<{ symbol: string; label: string; kind: string; title: string }>`
    MATCH (d:Report|Resolution)<-[:PART_OF]-(:Paragraph {number: "OP1"}) WHERE d.symbol STARTS WITH "A/"
    RETURN d.symbol AS symbol, labels(d)[0] AS label, d.kind AS kind, d.title AS title ORDER BY symbol`);
  expect(rows).toEqual([
    { symbol: "A/C.1/99/L.3", label: "Report", kind: "DRAFT", title: "Fog" },
    { symbol: "A/RES/99/8", label: "Resolution", kind: "RESOLUTION", title: "Fog" },
  ]);
});

it("refuses, with a word, what it cannot read, and imports the other files", async () => {
  const lines: string[] = [];
  const files = [
    join(folder, "none.txt"),
    fileOf("letter.txt", "Dear all."),
    fileOf("nameless.txt", text),
    fileOf("a.txt", `A/79/9\n${text}`),
  ];
  expect(await importTextsInto(graph, files, (line) => lines.push(line))).toBe(1);
  expect(lines.map((line) => line.replace(folder, ""))).toEqual([
    "/none.txt: there is no such file or folder.",
    expect.stringContaining("/letter.txt: no numbered paragraph was found in it"),
    "/nameless.txt: its symbol was not found in it. Say which document it is: --symbol A/79/214",
    "Revision 5: the import a-79-9 has 4 paragraphs of A/79/9: 2 numbered, 2 within others.",
  ]);
  await expect(importText(graph, fileOf("b.txt", text), { symbol: "V/1", draftOf: "V/2" })).rejects.toThrow(BadImport);
});

it("is one paragraph with what the seed tells later under the same number", async () => {
  await importText(graph, fileOf("later.txt", text), { symbol: "V/79/1" });
  const copy = copyOfVillage();
  const told =
    '  - id: PA-99\n    number: "1(b)"\n    status: FINAL\n    summary: Nobody pays.\n    source: minutes-2023\n    locator: para 1\n';
  change(copy, "reports/V-79-1.yaml", "paragraphs:\n", `paragraphs:\n${told}`);
  await load(graph, copy);
  const found = () =>
    graph.read(cypher<{ id: string; text: string | null }>`
      MATCH (p:Paragraph {ref: "V/79/1#1(b)"}) RETURN p.id AS id, p.text AS text`);
  expect(await found()).toEqual([{ id: "PA-99", text: "For nothing." }]);
  await removeImport(graph, "v-79-1");
  expect(await found()).toEqual([{ id: "PA-99", text: null }]);
});
