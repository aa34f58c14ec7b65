import fc from "fast-check";
import { check } from "../../src/seed/check";
import { edgesOf } from "../../src/writing/edges";
import { type SeedFiles, checksumOf, filesIn } from "../../src/seed/files";
import { propertiesOf } from "../../src/writing/properties";
import { silent } from "../../src/writing/progress";
import { write } from "../../src/writing/write";
import { mutated, mutation } from "./mutation";
import { ground } from "./ground";
import { everything, village } from "./village";

const writing = { origin: "seed", tell: silent };
let files: SeedFiles;
beforeAll(async () => {
  files = await filesIn(village);
});

describe("a village that was changed at random", () => {
  it("is refused with places, or can be written: nothing is thrown", () => {
    const seen = { refused: 0, good: 0 };
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const broken = mutated(files, mutations);
        const { seed, findings } = check(broken);
        for (const { file, line, message } of findings) {
          const lines = String(broken.get(file)).split(/\r\n|\r|\n/).length;
          expect([line >= 1, line <= lines, message.length > 0]).toEqual([true, true, true]);
        }
        if (findings.length > 0) seen.refused++;
        else seen.good++;
        if (findings.length === 0)
          expect([...edgesOf(seed), ...seed.nodes.map(propertiesOf)].length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
    expect(seen.refused).toBeGreaterThan(50);
    expect(seen.good).toBeGreaterThan(10);
  });

  it("has another checksum when it says something else", () => {
    fc.assert(
      fc.property(mutation, (one) => {
        const other = mutated(files, [one]);
        const same = [...files].every(
          ([name, contents]) => String(other.get(name)).replaceAll("\r\n", "\n") === String(contents),
        );
        expect(checksumOf(other) === checksumOf(files)).toBe(same);
      }),
      { numRuns: 200 },
    );
  });
});

describe("in the graph", () => {
  const graph = ground();

  it("what keeps the laws is written, and the village after it is the village again", async () => {
    const { seed } = check(files);
    await graph.write((run) => write(run, seed, writing));
    const once = await everything(graph);
    await fc.assert(
      fc.asyncProperty(mutation, async (one) => {
        const other = check(mutated(files, [one]));
        fc.pre(other.findings.length === 0);
        await graph.write((run) => write(run, other.seed, writing));
        await graph.write((run) => write(run, seed, writing));
        expect(await everything(graph)).toEqual(once);
      }),
      { numRuns: 8 },
    );
  });
});
