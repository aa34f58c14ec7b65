import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import { cypher } from "../../src/graph/cypher";
import type { Graph } from "../../src/graph/graph";
import { importsIn } from "../../src/imports/in-graph";
import { removeImport } from "../../src/imports/removed";
import { load } from "../../src/seed/load";
import { prepare } from "../../src/writing/constraints";
import { clear, copyOfVillage, graphOfTests, removeCopies } from "../seed/village";
import { removeWritten } from "./written";

const moravia = `
- iso3: MOR
  iso2: none
  m49: none
  name: Moravia
  officialName: Republic of Moravia
  status: FORMER
  admitted: "1945-10-24"
  ended: "2006-12-31"
  seat:
    recordedAs:
      - { code: MRV, until: "2006-12-31" }
  continent: Valley
  subregion: Upper Valley
  source: roll-book
  locator: row 9
`;

/** The village with a state of the past, in the graph of the tests. */
export class Valley {
  private constructor(
    readonly graph: Graph,
    private readonly driver: Driver,
    /** The folder of its seed. */
    readonly seed: string,
  ) {}

  static async loaded(): Promise<Valley> {
    const { graph, driver } = graphOfTests();
    await prepare(graph);
    await clear(graph);
    const seed = copyOfVillage();
    appendFileSync(join(seed, "states.yaml"), moravia);
    await load(graph, seed);
    return new Valley(graph, driver, seed);
  }

  /** Loads a seed that says the same in other words. */
  async loadAnew(): Promise<void> {
    appendFileSync(join(this.seed, "states.yaml"), "\n# The end.\n");
    await load(this.graph, this.seed);
  }

  async withoutImports(): Promise<void> {
    for (const { name } of await importsIn(this.graph)) await removeImport(this.graph, name);
  }

  async close(): Promise<void> {
    await clear(this.graph);
    await this.driver.close();
    removeCopies();
    removeWritten();
  }

  /** Who did what in each imported roll call, and whether questions about its text mean it. */
  rollCalls() {
    return this.graph.read(cypher<{ id: string; cast: string; final: boolean | null; votes: string[] }>`
      MATCH (c:RollCall) WHERE c.origin STARTS WITH "import:"
      RETURN c.id AS id, c.cast AS cast, c.final AS final,
        COLLECT { MATCH (c)<-[v:VOTED]-(s:State) RETURN s.iso3 + " " + v.choice + coalesce(" " + v.line, "") ORDER BY s.iso3 } AS votes
      ORDER BY id
    `);
  }

  /** How many things there are, and how many revisions. */
  async counted(): Promise<{ readonly things: number; readonly revisions: number }> {
    const [row = { things: 0, revisions: 0 }] = await this.graph.read(cypher<{ things: number; revisions: number }>`
      MATCH (n) WHERE NOT n:Revision AND NOT n:Lock RETURN count(n) AS things, COUNT { (:Revision) } AS revisions
    `);
    return row;
  }
}
