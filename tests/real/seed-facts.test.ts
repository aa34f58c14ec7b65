import { join } from "node:path";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Driver } from "neo4j-driver";
import { type Cypher, cypher, name } from "../../src/graph/cypher";
import type { Graph } from "../../src/graph/graph";
import { kinds } from "../../src/kinds";
import { type StartedServer, startedServer } from "../server";
import { graphOfTests } from "../seed/village";

interface Fact {
  readonly fact: string;
  readonly label: string;
  readonly key: string;
  readonly property: string;
  readonly contains: string;
}

const facts = parse<Fact>(readFileSync(join(__dirname, "..", "house", "seed-facts.csv")), { columns: true });
let graph: Graph;
let driver: Driver;
let server: StartedServer;

beforeAll(async () => {
  server = await startedServer();
  ({ graph, driver } = graphOfTests());
}, 120_000);
afterAll(async () => {
  await driver.close();
  await server.stop();
});

/** Where a fact stands: a position by its id, a membership as `coalition/state`, anything else by its key. */
function place({ label, key, property }: Fact): Cypher<{ text: string }> {
  if (label === "Takes") return cypher`MATCH ()-[e:TAKES {id: ${key}}]->() RETURN e.${name(property)} AS text`;
  if (label === "MemberOf") {
    const [slug, iso3] = key.split("/");
    return cypher`MATCH (:State {iso3: ${iso3}})-[e:MEMBER_OF]->(:Coalition {slug: ${slug}}) RETURN e.${name(property)} AS text`;
  }
  const known = kinds.find((kind) => kind.label === label)?.key;
  return cypher`MATCH (n:${name(label)} {${name(known ?? "")}: ${key}}) RETURN n.${name(property)} AS text`;
}

describe("the two articles that the project began with", () => {
  it("have 79 facts, each with its place in the graph", () => {
    const two = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, "0"));
    const all = [...two(30).map((number) => `SF-A${number}`), ...two(49).map((number) => `SF-G${number}`)];
    expect([...new Set(facts.map(({ fact }) => fact))].toSorted()).toEqual(all);
  });

  it.each(facts)("$fact: $label $key says in $property: $contains", async (fact) => {
    const [found] = await graph.read(place(fact));
    expect(found?.text).toContain(fact.contains);
  });
});
