import type { Driver } from "neo4j-driver";
import { Revisions } from "../../src/api/revisions";
import { writeRevision } from "../../src/graph/committing";
import { cypher } from "../../src/graph/cypher";
import type { Graph } from "../../src/graph/graph";
import { revisionIn } from "../../src/dataset/loaded";
import { load } from "../../src/seed/load";
import { change, copyOfVillage, graphOfTests, removeCopies, settle, village } from "../seed/village";

let graph: Graph;
let driver: Driver;

beforeAll(async () => {
  ({ graph, driver } = graphOfTests());
  await settle(graph, village);
}, 60_000);

afterEach(async () => {
  await driver.executeQuery("MATCH (n:Told|Commit) DELETE n");
});

afterAll(async () => {
  removeCopies();
  await driver.close();
});

const mark = { number: Infinity };
const begun = () => driver.executeQuery("MERGE (:Commit {number: $number})", mark);
const ended = () => driver.executeQuery("MATCH (m:Commit) DELETE m");

const marks = async (): Promise<number> => {
  const { records } = await driver.executeQuery("MATCH (m:Commit) RETURN count(m) AS marks");
  return Number(records[0]?.get("marks"));
};

const told = cypher<{ words: string }>`MATCH (t:Told) RETURN t.words AS words`;

describe("a commit that is being made visible", () => {
  it("is waited for by whoever reads, and told whole, with the number of a revision", async () => {
    await begun();
    const reading = graph.readAt(told);
    await driver.executeQuery("CREATE (:Told {words: 'new'})");
    await ended();
    const { rows, revision } = await reading;
    expect(rows).toEqual([{ words: "new" }]);
    expect(Number.isInteger(revision)).toBe(true);
  });

  it("is not waited for where a killed program left its mark: who meets that takes it away", async () => {
    await begun();
    await Promise.all([graph.readAt(told), graph.readAt(told)]);
    expect(await marks()).toBe(0);
  });

  it("is waited for as long as whoever writes holds its mark", async () => {
    let isOver = false;
    const writing = driver.session().executeWrite(async (transaction) => {
      await transaction.run("CREATE (:Told {words: 'late'})");
      await begun();
      await transaction.run("MATCH (m:Commit) SET m.isHeld = true");
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      isOver = true;
    });
    while ((await marks()) === 0);
    const { rows } = await graph.readAt(told);
    expect([isOver, rows]).toEqual([true, [{ words: "late" }]]);
    await writing;
  });

  it("leaves no mark, whether it came to be or not", async () => {
    await load(graph, village);
    expect(await marks()).toBe(0);
    let during = NaN;
    await writeRevision(graph, async () => void (during = await marks()));
    expect([during, await marks()]).toEqual([0, 0]);
    await expect(writeRevision(graph, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await marks()).toBe(0);
  });

  it("is not waited for by whoever reads nothing: until its end the graph stands where it did", async () => {
    const [before, revisions] = [await graph.standsAt(), new Revisions(graph, 1)];
    await begun();
    await driver.executeQuery("MATCH (m:Commit) SET m.isHeld = false");
    expect(await graph.standsAt()).toBeUndefined();
    await revisions.ask();
    expect([revisions.kept.revision, revisions.stale]).toEqual([1, false]);
    await ended();
    await revisions.ask();
    expect(revisions.kept.revision).toBe(before);
  });

  it("is no revision for whoever tells the newest, or adds one", async () => {
    const before = await revisionIn(graph);
    await begun();
    expect(await revisionIn(graph)).toEqual(before);
    const folder = copyOfVillage();
    change(folder, "norms.yaml", "para 13(k)", "para 13 (k)");
    const later = await load(graph, folder);
    expect(later.revision.number).toBe((before?.revision ?? NaN) + 1);
    expect(await marks()).toBe(0);
  });
});

describe("a statement that was sent before another revision", () => {
  it("is asked again, so that what it read is of one revision", async () => {
    const told = [
      { rows: [{ words: "some of the old, some of the new" }], revision: 2 },
      { rows: [], revision: 2 },
      { rows: [{ words: "new" }], revision: 2 },
    ];
    const readAt = () => Promise.resolve(told.shift() as never);
    const standsAt = () => Promise.resolve(undefined);
    expect(await new Revisions({ readAt, standsAt }, 1).read(cypher`RETURN "it" AS words`)).toEqual([{ words: "new" }]);
    expect(told).toEqual([]);
  });
});
