import { cypher } from "../../src/graph/cypher";
import { load } from "../../src/seed/load";
import { read } from "../../src/seed/read";
import { silent } from "../../src/writing/progress";
import type { Records } from "../../src/writing/records";
import { type Replaced, replace } from "../../src/writing/replace";
import { ground } from "../seed/ground";
import { change, clear, copyOfVillage, removeCopies, village } from "../seed/village";

const graph = ground();

beforeEach(() => clear(graph));
afterAll(removeCopies);

/** Records read from these files, where whatever they name and do not tell stands in the graph already. */
function recordsIn(files: Readonly<Record<string, string>>): Records {
  const { seed } = read(new Map(Object.entries(files).map(([file, text]) => [file, Buffer.from(text)])));
  return {
    nodes: seed.nodes,
    ties: seed.ties,
    nodesOf: (kind) => seed.nodesOf(kind),
    tiesOf: (tie) => seed.tiesOf(tie),
    one: (mention) => {
      const [kind] = mention?.kinds ?? [];
      return seed.one(mention) ?? (mention && kind && { kind, key: mention.key });
    },
  };
}

/** A webcast in which Elbonia speaks of one norm, as an import reads it. */
const webcastOf = (norm: string) =>
  recordsIn({
    "sources.yaml": "- { id: webcast, title: A webcast, kind: WEB }\n",
    "statements/elb.yaml": `actor: ELB
statements:
  - { id: I-${norm}, date: "2023", source: webcast, locator: "0:12", positions: [{ id: IP-${norm}, norm: ${norm}, stance: SUPPORT, act: ARGUED }] }
`,
  });

const importing = (records: Records, checksum: string, origin = "import:webcasts"): Promise<Replaced> =>
  replace(graph, records, { origin, checksum, by: "Ada", message: "Heard.", tell: silent });

/** What this origin says, by the keys of things and the types of edges. */
const saidBy = async (origin: string) => {
  const nodes = cypher<{ key: string }>`
    MATCH (n {origin: ${origin}}) WHERE NOT n:Revision
    RETURN labels(n)[0] + " " + coalesce(n.iso3, n.slug, n.code, n.symbol, n.id) AS key ORDER BY key`;
  const edges = cypher<{ type: string }>`MATCH ()-[r {origin: ${origin}}]->() RETURN type(r) AS type ORDER BY type`;
  return [...(await graph.read(nodes)).map(({ key }) => key), ...(await graph.read(edges)).map(({ type }) => type)];
};
const webcast = (norm: string) => [`Source webcast`, `Statement I-${norm}`, "CITES", "MADE", "TAKES"];

describe("what two origins say", () => {
  it("stands side by side, and a load of the seed leaves what an import said", async () => {
    await load(graph, village);
    const { revision, written } = await importing(webcastOf("a"), "1");
    expect(revision).toMatchObject({ number: 2, checksum: "1", by: "Ada", message: "Heard." });
    expect(written).toEqual({ nodes: 2, edges: 3, gone: 0, kept: [], foreign: [] });
    const other = copyOfVillage();
    change(other, "norms.yaml", "name: Help each other", "name: Help one another");
    expect((await load(graph, other)).revision.number).toBe(3);
    expect(await saidBy("import:webcasts")).toEqual(webcast("a"));
  });

  it("is replaced by origin: an import takes away what it said before, and nothing of the seed", async () => {
    await load(graph, village);
    const before = await saidBy("seed");
    await importing(webcastOf("a"), "1");
    expect((await importing(webcastOf("k"), "2")).written).toMatchObject({ nodes: 2, edges: 3, gone: 1 });
    expect(await saidBy("import:webcasts")).toEqual(webcast("k"));
    await importing(recordsIn({}), "3");
    expect(await saidBy("import:webcasts")).toEqual([]);
    expect(await saidBy("seed")).toEqual(before);
  });

  it("is held by origin: neither load makes the other one be written again", async () => {
    const seed = await load(graph, village);
    const heard = await importing(webcastOf("a"), "1");
    expect(await load(graph, village)).toEqual({ revision: seed.revision });
    expect(await importing(webcastOf("a"), "1")).toEqual({ revision: heard.revision });
  });

  it("may be one thing: whoever said it first keeps it as it is", async () => {
    await load(graph, village);
    await importing(recordsIn({ "sources.yaml": "- { id: webcast, title: A webcast, kind: WEB }\n" }), "1");
    const { written } = await importing(
      recordsIn({ "sources.yaml": "- { id: webcast, title: Radio, kind: WEB }\n" }),
      "1",
      "import:radio",
    );
    expect(written).toMatchObject({ nodes: 1, foreign: ["Source webcast"] });
    expect(await graph.read(cypher`MATCH (n:Source {id: "webcast"}) RETURN n.title AS title`)).toEqual([
      { title: "A webcast" },
    ]);
  });

  it("cannot hang on what is nowhere: then nothing of it is written", async () => {
    await load(graph, village);
    await expect(importing(webcastOf("z"), "1")).rejects.toThrow('The end "Norm z" of an edge is not in the graph.');
    expect(await saidBy("import:webcasts")).toEqual([]);
  });
});
