import { check } from "../../src/seed/check";
import { checksumOf, filesIn, seedChecksum } from "../../src/seed/files";
import type { Seed } from "../../src/seed/seed";
import { statement, takes } from "../../src/statements/statement.kind";
import { memberOf } from "../../src/coalitions/coalition.kind";
import { hasStep } from "../../src/lineages/lineage.kind";
import { paragraph } from "../../src/reports/report.kind";
import { change, copyOfVillage, put, removeCopies, village } from "./village";

let seed: Seed;
beforeAll(async () => {
  ({ seed } = check(await filesIn(village)));
});
afterAll(removeCopies);

const position = (id: string) => seed.tiesOf(takes).find(({ values }) => values["id"] === id);
const statementCalled = (key: string) => seed.nodesOf(statement).find((node) => node.key === key);

describe("reading", () => {
  it("gives each record its file and line, and each field its own", () => {
    expect(statementCalled("ST-2")).toMatchObject({
      at: { file: "statements/arc.yaml", line: 19 },
      places: { date: { file: "statements/arc.yaml", line: 20 } },
    });
    expect(seed.tiesOf(memberOf).at(-1)?.at).toEqual({ file: "coalitions/signatories.members.csv", line: 3 });
  });

  it("takes the actor of a file of statements for each of them", () => {
    expect(statementCalled("ST-2")?.links.find(({ field }) => field === "actor")?.key).toBe("ARC");
  });

  it("gives a position without a source that of its statement", () => {
    expect(position("POS-2")?.values["source"]).toBe("minutes-2023");
    expect(position("POS-4")?.values["source"]).toEqual(["chronicle", "minutes-2023"]);
  });

  it("gives a statement without a place those of its positions, distinct and in order", () => {
    expect(statementCalled("ST-2")?.values["locator"]).toBe("para 11; para 12");
    expect(statementCalled("ST-3")?.values["locator"]).toEqual(["para 4", "para 13"]);
  });

  it("makes a further position of each member of a list, with an id of its own", () => {
    const further = ["POS-3", "POS-3/norm-a", "POS-3/norm-c", "POS-3/proposal-programme"].map((id) => position(id));
    expect(further.map((one) => seed.one(one?.to[0])?.key)).toEqual(["poa", "a", "c", "programme"]);
    expect(further.map((one) => one?.values["summary"])).toEqual(Array(4).fill("Called for the programme of action."));
    expect(seed.one(position("POS-2/paragraph-V/79/1 draft#2")?.to[0])?.key).toBe("PA-2");
  });

  it("makes a further step of each paragraph of a step", () => {
    expect(seed.tiesOf(hasStep).map(({ to, values }) => [seed.one(to[0])?.key, values["order"]])).toEqual([
      ["V/79/1 draft", 1],
      ["PA-2", 1],
      ["V/79/1", 2],
      ["PA-4", 2],
    ]);
  });

  it("knows the document of a paragraph that is told in it, a report's as a resolution's", () => {
    const documents = seed.nodesOf(paragraph).map((node) => [node.key, seed.one(node.links[0])?.key]);
    expect(documents).toContainEqual(["PA-3", "V/79/1"]);
    expect(documents).toContainEqual(["PA-6", "V/RES/1"]);
  });

  it("splits a cell with | between", () => {
    expect(seed.tiesOf(memberOf).at(-1)?.values).toMatchObject({
      source: ["minutes-2023", "chronicle"],
      locator: ["para 20", "para 5"],
    });
  });

  it("says where a row begins that has lines within", async () => {
    const folder = copyOfVillage();
    put(
      folder,
      "alignments.csv",
      '# who joined\nstate,statement,id,source,locator\nSYL,ST-8,"A\nL",minutes-2023,para 3\n\nUTO,ST-99,AL-2,chronicle,para 1\n',
    );
    const { findings } = check(await filesIn(folder));
    expect(findings.map(({ line, field }) => [line, field])).toEqual([
      [3, "id"],
      [6, "statement"],
    ]);
  });
});

describe("the checksum", () => {
  it("is the same whatever the line ends", async () => {
    const files = await filesIn(village);
    const windows = new Map(
      [...files].map(([name, contents]) => [name, Buffer.from(String(contents).replaceAll("\n", "\r\n"))]),
    );
    expect(checksumOf(windows)).toBe(await seedChecksum(village));
  });

  it("leaves out READMEs, the licence and hidden files, and knows a file by its name", async () => {
    const folder = copyOfVillage();
    put(folder, "README.md", "read me");
    put(folder, "LICENSE", "CC BY 4.0");
    put(folder, ".DS_Store", "x");
    expect(await seedChecksum(folder)).toBe(await seedChecksum(village));
    put(folder, "statements/zzz.yaml", "");
    expect(await seedChecksum(folder)).not.toBe(await seedChecksum(village));
  });

  it("changes with a letter", async () => {
    const folder = copyOfVillage();
    change(folder, "norms.yaml", "Help each other", "Help each Other");
    expect(await seedChecksum(folder)).not.toBe(await seedChecksum(village));
  });
});
