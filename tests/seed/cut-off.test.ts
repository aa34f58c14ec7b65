import { type Socket, connect, createServer } from "node:net";
import type { Graph } from "../../src/graph/graph";
import { load } from "../../src/seed/load";
import { endLoaders, loader } from "../writing/loader";
import { ground } from "./ground";
import { change, clear, copyOfVillage, everything, graphOfTests, removeCopies, village } from "./village";

const graph = ground();

beforeEach(() => clear(graph));
afterEach(endLoaders);
afterAll(removeCopies);

describe("a load that is cut off", () => {
  const cutAfter = (graph: Graph, statements: number, cut: () => Promise<never>): Graph => ({
    ...graph,
    write: (work) =>
      graph.write((run) => {
        let left = statements;
        return work(((query) => (left-- > 0 ? run(query) : cut())));
      }),
  });

  it.each([1, 3, 6, 12, 22])("after %i statements leaves the graph as it was", async (statements) => {
    await load(graph, village);
    const before = await everything(graph);
    const other = copyOfVillage();
    change(other, "norms.yaml", "name: Help each other", "name: Help one another");
    const cut = cutAfter(graph, statements, () => Promise.reject(new Error("cut")));
    await expect(load(cut, other)).rejects.toThrow("cut");
    expect(await everything(graph)).toEqual(before);
    expect((await load(graph, other)).revision.number).toBe(2);
  });

  it("by a process that is gone leaves the graph as it was", async () => {
    await load(graph, village);
    const before = await everything(graph);
    const other = copyOfVillage();
    change(other, "norms.yaml", "name: Help each other", "name: Help one another");
    const wire = await wireToGraph();
    const far = graphOfTests(wire.uri);
    let reached = 0;
    const cut: Graph = {
      ...far.graph,
      write: (work) => far.graph.write((run) => work(((query) => (++reached === 12 && wire.cut(), run(query))))),
    };
    await expect(load(cut, other)).rejects.toThrow("The graph cannot be reached at the moment.");
    expect(reached).toBe(12);
    await far.driver.close();
    expect(await everything(graph)).toEqual(before);
    expect((await load(graph, other)).revision.number).toBe(2);
  });

  it.each([0, 1])("by a process that is killed leaves the graph as it was after %i loads", async (loads) => {
    for (let done = 0; done < loads; done++) await load(graph, village);
    const before = await everything(graph);
    const other = copyOfVillage();
    change(other, "norms.yaml", "name: Help each other", "name: Help one another");
    const killed = loader(other, 12);
    expect(await killed.says()).toBe("ready");
    killed.goOn();
    expect(await killed.says()).toBe("writing");
    await killed.kill();
    expect(await everything(graph)).toEqual(before);
    const { revision, written } = await load(graph, other);
    expect([revision.number, written?.nodes, written?.edges]).toEqual([loads + 1, 56, 158]);
  });
});

/**
 * A wire to the graph that can be cut: the database then sees what it sees when the process at the other end is killed.
 */
async function wireToGraph(): Promise<{ uri: string; cut: () => void }> {
  const { hostname, port } = new URL(process.env["ACQUIS_TEST_URI"] ?? "");
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end);
      end.on("error", () => other.destroy()).pipe(other);
    }
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  const address = server.address();
  const cut = () => {
    server.close();
    for (const end of ends) end.destroy();
  };
  return { uri: `bolt://127.0.0.1:${typeof address === "object" ? address?.port : ""}`, cut };
}
