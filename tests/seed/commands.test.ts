import { PassThrough } from "node:stream";
import { checkSeed, loadSeed } from "../../src/seed/commands";
import { progressOn, silent } from "../../src/writing/progress";
import { ground } from "./ground";
import { change, copyOfVillage, removeCopies, village } from "./village";

const said = async (command: (say: (line: string) => void) => Promise<number>) => {
  const lines: string[] = [];
  return { exit: await command((line) => lines.push(line)), lines };
};

afterAll(removeCopies);

describe("npm run seed -- check", () => {
  it("says that all is well", async () => {
    const { exit, lines } = await said((say) => checkSeed(village, say));
    expect({ exit, lines }).toEqual({
      exit: 0,
      lines: [`The seed in ${village} keeps every law: 56 things and 55 ties.`],
    });
  });

  it("lists findings file by file, with their places as one can open them, and counts them", async () => {
    const folder = copyOfVillage();
    change(folder, "norms.yaml", "type: POSITIVE", "type: NICE");
    change(folder, "norms.yaml", "para 13(k)", '""');
    change(folder, "topics.yaml", "threat: true", "threat: maybe");
    const { exit, lines } = await said((say) => checkSeed(folder, say));
    expect(exit).toBe(1);
    expect(lines.join("\n").split("\n")).toEqual([
      `${folder}/norms.yaml:8 type: "NICE" is none of LIMITING, POSITIVE.`,
      `${folder}/norms.yaml:28 locator: it is empty: say something or leave it out.`,
      "",
      `${folder}/topics.yaml:26 threat: true is meant, not a text.`,
      "",
      "3 findings in 2 files.",
    ]);
  });

  it("says what is wrong with the folder itself", async () => {
    expect(await said((say) => checkSeed("nowhere", say))).toEqual({
      exit: 1,
      lines: ["There is no folder nowhere. Name the folder of a seed, such as seed."],
    });
  });
});

describe("npm run seed -- load", () => {
  const graph = ground();

  it("says what was done, and that there is nothing to do", async () => {
    const lines = (folder: string) => said((say) => loadSeed(graph, folder, say, { tell: silent }));
    expect(await lines(village)).toEqual({
      exit: 0,
      lines: ["Revision 1: 56 things and 158 edges of the seed are in the graph."],
    });
    expect(await lines(village)).toEqual({ exit: 0, lines: ["The graph holds this seed already, as revision 1."] });
  });

  it("says that nothing was loaded", async () => {
    const folder = copyOfVillage();
    change(folder, "norms.yaml", "type: POSITIVE", "type: NICE");
    const { exit, lines } = await said((say) => loadSeed(graph, folder, say, { tell: silent }));
    expect(exit).toBe(1);
    expect(lines.join("\n")).toMatch(/NICE[^]*1 finding in 1 file; nothing was loaded\.$/);
  });
});

describe("progress", () => {
  const stream = (isTTY: boolean) =>
    Object.assign(new PassThrough(), { isTTY, columns: 80, cursorTo: () => true, clearLine: () => true });

  it("is one plain line for each step that is done where nobody watches", () => {
    const out = stream(false);
    const tell = progressOn(out as never);
    for (const done of [1, 2]) tell({ step: "things", done, of: 2 });
    tell({ step: "edges", done: 0, of: 0 });
    expect(String(out.read())).toBe("things: 2\nedges: 0\n");
  });

  it("says the laws before they are gone through, which takes seconds", () => {
    const out = stream(false);
    const tell = progressOn(out as never);
    tell({ step: "laws", done: 0, of: 1 });
    expect(String(out.read())).toBe("laws…\n");
    tell({ step: "laws", done: 1, of: 1 });
    expect(String(out.read())).toBe("laws: 1\n");
  });

  it("is a bar on a terminal", () => {
    const out = stream(true);
    const tell = progressOn(out as never);
    for (const done of [0, 1, 2]) tell({ step: "things", done, of: 2 });
    expect(String(out.read())).toContain("2 of 2");
  });
});
