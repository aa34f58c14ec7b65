import { cypher } from "../../src/graph/cypher";
import { FORMAT } from "../../src/writing/format";
import { RefusedSeed } from "../../src/seed/finding";
import { seedChecksum } from "../../src/seed/files";
import { load } from "../../src/seed/load";
import { prepare } from "../../src/writing/constraints";
import { ground } from "./ground";
import { change, clear, copyOfVillage, everything, put, removeCopies, village } from "./village";

const graph = ground();

beforeEach(() => clear(graph));
afterAll(removeCopies);

const revisions = () =>
  graph.read<{ number: number }>(cypher`MATCH (r:Revision) RETURN properties(r) AS r ORDER BY r.number`);
const count = async (): Promise<unknown> =>
  (
    await graph.read(cypher`MATCH (n) WHERE NOT n:Lock OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS edges`)
  )[0];

describe("a load", () => {
  it("writes what the village says", async () => {
    const { written } = await load(graph, village);
    expect(written).toEqual({ nodes: 56, edges: 158, gone: 0, kept: [], foreign: [] });
    expect(await count()).toEqual({ nodes: 57, edges: 158 });
  });

  it("makes a Revision that says what was loaded, when, by whom and why", async () => {
    const { revision } = await load(graph, village, { by: "Ada", message: "First." });
    expect(revision).toEqual({
      number: 1,
      checksum: await seedChecksum(village),
      at: expect.stringMatching(/^20.*Z$/),
      by: "Ada",
      message: "First.",
      format: FORMAT,
      sums: expect.stringContaining('"Statement":') as string,
    });
    expect(await revisions()).toEqual([
      {
        r: {
          ...revision,
          origin: "seed",
          changed: expect.arrayContaining(["Statement", "VOTED"]) as string[],
          release: expect.stringContaining('"version":"2024.3.2"') as string,
        },
      },
    ]);
  });

  it("told twice is told once", async () => {
    const first = await load(graph, village);
    const once = await everything(graph);
    expect(await load(graph, village)).toEqual({ revision: first.revision });
    expect(await everything(graph)).toEqual(once);
    expect(await revisions()).toHaveLength(1);
  });

  it("writes the same again where the graph has another format", async () => {
    await load(graph, village);
    const once = await everything(graph);
    await graph.write((run) => run(cypher`MATCH (r:Revision) SET r.format = 0`));
    await prepare(graph);
    const { revision } = await load(graph, village);
    expect(revision).toMatchObject({ number: 2, format: FORMAT });
    expect(await everything(graph)).toEqual(once);
  });

  it("is refused whole, with every finding, where the seed breaks a law", async () => {
    await load(graph, village);
    const before = await everything(graph);
    const broken = copyOfVillage();
    change(broken, "norms.yaml", "type: POSITIVE", "type: POSITIV");
    change(broken, "figures.yaml", "source: minutes-2023", "source: minutes-2032");
    const refusal = load(graph, broken);
    await expect(refusal).rejects.toThrow(RefusedSeed);
    await expect(refusal).rejects.toThrow(
      [
        `${broken}/figures.yaml:10 source: there is no source "minutes-2032". Did you mean "minutes-2023" or "minutes-2021"?`,
        "",
        `${broken}/norms.yaml:8 type: "POSITIV" is none of LIMITING, POSITIVE. Did you mean "POSITIVE"?`,
        "",
        "2 findings in 2 files; nothing was loaded.",
      ].join("\n"),
    );
    expect(await everything(graph)).toEqual(before);
    expect(await revisions()).toHaveLength(1);
  });

  it("takes away what the seed no longer says", async () => {
    await load(graph, village);
    const less = copyOfVillage();
    put(less, "recommendations.yaml", "[]\n");
    change(less, "norms.yaml", "  topics: [ransomware]\n", "");
    change(less, "norms.yaml", "  aliases: [Cooperation]\n", "");
    const { written } = await load(graph, less);
    expect(written).toMatchObject({ gone: 1, kept: [] });
    expect(await graph.read(cypher`MATCH (r:Recommendation) RETURN r`)).toEqual([]);
    expect(await graph.read(cypher`MATCH (:Norm)-[r:CONCERNS]->() RETURN r`)).toEqual([]);
    expect(await graph.read(cypher`MATCH (n:Norm {code: "a"}) RETURN n.aliases AS aliases`)).toEqual([
      { aliases: null },
    ]);
    await load(graph, village);
    expect(await count()).toEqual({ nodes: 59, edges: 158 });
  });

  it("leaves what came from elsewhere, and what that hangs on", async () => {
    await load(graph, village);
    await graph.write((run) =>
      run(cypher`
        MATCH (state:State {iso3: "ELB"}), (weavers:Organisation {slug: "weavers"}), (norm:Norm {code: "k"})
        CREATE (state)-[:MADE {origin: "edit"}]->(s:Statement {id: "E-1", origin: "edit"})
        CREATE (s)-[:TAKES {id: "E-2", origin: "edit", sources: ["roll-book", "notes-2023"]}]->(norm)
        SET weavers.origin = "edit", weavers.name = "Weavers of the Vale"`),
    );
    const less = copyOfVillage();
    change(less, "norms.yaml", "- code: k\n", "- code: b\n");
    change(less, "sources.yaml", "- id: notes-2023\n", "- id: listening\n");
    change(less, "statements/bor.yaml", "source: notes-2023", "source: listening");
    const { written } = await load(graph, less);
    expect(written).toMatchObject({
      gone: 0,
      kept: ["Norm k", "Source notes-2023"],
      foreign: ["Organisation weavers"],
    });
    expect(
      await graph.read(
        cypher`MATCH (:State {iso3: "ELB"})-[:MADE]->({id: "E-1"})-[r:TAKES]->(n:Norm) RETURN r.id AS id, n.code AS code`,
      ),
    ).toEqual([{ id: "E-2", code: "k" }]);
    expect(await graph.read(cypher`MATCH (n:Organisation)-[:RECOMMENDED]->() RETURN n.name AS name`)).toEqual([
      { name: "Weavers of the Vale" },
    ]);
  });
});
