import { checked } from "../../src/releases/checked";
import { comparedReleases } from "../../src/releases/compared";
import { comparedText } from "../../src/releases/compared-text";
import { seedAt } from "../../src/releases/seed-at-hand";
import { change, copyOfVillage, put, removeCopies, village } from "../seed/village";

afterAll(removeCopies);

const at = async (folder: string) => checked(await seedAt(folder), folder);

/** The village a month later, with one thing of each sort of change. */
async function later() {
  const folder = copyOfVillage();
  change(folder, "version.yaml", 'version: "2024.3.2"\ndate: "2024-03-09"', 'version: "2024.4.1"\ndate: "2024-04-02"');
  change(folder, "norms.yaml", "type: POSITIVE", "type: LIMITING");
  change(folder, "norms.yaml", "  topics: [ransomware]\n", "");
  put(folder, "recommendations.yaml", "[]\n");
  change(folder, "resolutions/V-RES-1.votes.csv", "sheet 3, row 4", "sheet 3, row 5");
  return at(folder);
}

it("finds nothing between a release and itself", async () => {
  const same = comparedReleases(await at(village), await at(village));
  expect([same.kinds, same.edges]).toEqual([[], []]);
  expect(comparedText(same)).toContain("The facts are those of 2024.3.2, to the last letter.");
});

it("says that only the notation differs, where only that does", async () => {
  const folder = copyOfVillage();
  put(
    folder,
    "recommendations.yaml",
    `# Said anew.\n${String((await seedAt(village)).files.get("recommendations.yaml"))}`,
  );
  const other = comparedReleases(await at(village), await at(folder));
  expect([other.kinds, other.edges]).toEqual([[], []]);
  expect(other.from.checksum).not.toBe(other.to.checksum);
  expect(comparedText(other)).toContain("No thing and no edge is told otherwise.");
});

it("finds what was added, removed and changed, and turned round the other way", async () => {
  const [before, after] = [await at(village), await later()];
  const there = comparedReleases(before, after);
  expect(there.from).toMatchObject({ version: "2024.3.2", date: "2024-03-09" });
  expect(there.to).toMatchObject({ version: "2024.4.1", date: "2024-04-02", checksum: after.checksum });
  const back = comparedReleases(after, before);
  for (const [one, other] of [
    [there, back],
    [back, there],
  ] as const)
    for (const { kind, added, removed } of one.kinds) {
      const its = other.kinds.find((same) => same.kind === kind);
      expect([its?.removed, its?.added]).toEqual([added, removed]);
    }
  expect(there.kinds.find(({ kind }) => kind === "Norm")).toMatchObject({
    added: [],
    removed: [],
    changed: expect.arrayContaining([expect.objectContaining({ fields: ["type"] })]) as object[],
  });
  expect(there.kinds.find(({ kind }) => kind === "Recommendation")?.removed).toHaveLength(1);
  expect(there.edges).toContainEqual({ edge: "VOTED to RollCall", added: 0, removed: 0, changed: 1 });
});

it("tells them as a chapter of a changelog, by name", async () => {
  const text = comparedText(comparedReleases(await at(village), await later()));
  expect(text).toMatch(/^## 2024\.4\.1 \(2024-04-02\)\n\nCompared with 2024\.3\.2 \(2024-03-09\)\./);
  expect(text).toMatch(/^### Norm: \d changed$/m);
  expect(text).toMatch(/^- changed: `[a-k]` .+: type/m);
  expect(text).toMatch(/^### Recommendation: 1 removed$/m);
  expect(text).toContain("| VOTED to RollCall | 0 | 0 | 1 |");
});
