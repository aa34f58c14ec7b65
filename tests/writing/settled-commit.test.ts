import type { Driver } from "neo4j-driver";
import { cypher } from "../../src/graph/cypher";
import { dated } from "../../src/graph/dated";
import type { Graph } from "../../src/graph/graph";
import { load } from "../../src/seed/load";
import { settledCommit } from "../../src/writing/settled-commit";
import { graphOfTests, settle, village } from "../seed/village";

let graph: Graph;
let driver: Driver;

beforeAll(async () => {
  ({ graph, driver } = graphOfTests());
  await settle(graph, village);
}, 60_000);

afterAll(async () => {
  await driver.executeQuery("MATCH (n) WHERE n:Committing OR n:Told DELETE n");
  await driver.close();
});

const marks = async (): Promise<number> => {
  const [row] = await graph.read(cypher<{ marks: number }>`MATCH (c:Committing) RETURN count(c) AS marks`);
  return row?.marks ?? NaN;
};

const told = cypher<{ words: string }>`MATCH (t:Told) RETURN t.words AS words`;

describe("a commit that is being made visible", () => {
  it("is waited for by whoever reads, and told whole", async () => {
    await driver.executeQuery("CREATE (:Committing {at: timestamp()})");
    const reading = graph.readAt(told);
    const { summary } = await driver.executeQuery("CREATE (:Told {words: 'new'})");
    expect(summary.counters.updates().nodesCreated).toBe(1);
    await driver.executeQuery("MATCH (c:Committing) DELETE c");
    expect((await reading).rows).toEqual([{ words: "new" }]);
  });

  it("is not heeded where a killed program left its mark", async () => {
    const isSettled = async (at: string) => {
      await driver.executeQuery(`CREATE (:Committing {at: ${at}})`);
      const { records } = await driver.executeQuery(dated("RETURN 1 AS one").text);
      await driver.executeQuery("MATCH (c:Committing) DELETE c");
      return records[0]?.get("settled") as unknown;
    };
    expect(await isSettled("timestamp()")).toBe(false);
    expect(await isSettled("timestamp() - 60000")).toBe(true);
  });

  it("leaves no mark, whether it came to be or not", async () => {
    await load(graph, village);
    expect(await marks()).toBe(0);
    await settledCommit(graph, (run) => run(cypher`RETURN 1 AS one`));
    expect(await marks()).toBe(0);
    await expect(settledCommit(graph, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await marks()).toBe(0);
  });

  it("is seen by whoever read before and after it", async () => {
    const seen = await settledCommit(graph, async (run) => {
      await run(cypher`MATCH (t:Told) SET t.words = "newer"`);
      return "made";
    });
    expect(seen).toBe("made");
    expect((await graph.readAt(told)).rows).toEqual([{ words: "newer" }]);
  });
});
