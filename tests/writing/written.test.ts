import { cypher } from "../../src/graph/cypher";
import { ground } from "../seed/ground";
import { village } from "../seed/village";

const graph = ground(village);

/** The one value of the one row. */
const value = async (query: ReturnType<typeof cypher>): Promise<unknown> => {
  const rows = await graph.read<Record<string, unknown>>(query as never);
  expect(rows).toHaveLength(1);
  return Object.values(rows[0] ?? {})[0];
};

describe("in the graph", () => {
  it("a statement has its fields, its days, its footnote and what follows from its positions", async () => {
    expect(await value(cypher`MATCH (n:Statement {id: "ST-3"}) RETURN properties(n)`)).toEqual({
      id: "ST-3",
      date: "2023-07-24/2023-07-28",
      dateFirst: "2023-07-24",
      dateLast: "2023-07-28",
      sources: ["chronicle", "minutes-2023"],
      locators: ["para 4", "para 13"],
      summary: "Proposed to take the sentence on women out.",
      actorKey: "BOR",
      actorLabel: "State",
      meetingKey: "talks-s5",
      folded: "proposed to take the sentence on women out",
      origin: "seed",
    });
  });

  it("a statement's summary is that of its positions, each once, without those that stand for lists", async () => {
    expect(await value(cypher`MATCH (n:Statement {id: "ST-2"}) RETURN n.summary`)).toBe(
      "Found the sentence on equal numbers out of place. Called for the programme of action.",
    );
  });

  it("only what a machine alone attests is machine-made", async () => {
    expect(await value(cypher`MATCH (n:Statement) WHERE n.machineMade RETURN collect(n.id)`)).toEqual(["ST-4"]);
  });

  it("a paragraph has its document and, where it has a number, a name of the two", async () => {
    expect(
      await value(cypher`MATCH (n:Paragraph) WITH n ORDER BY n.id RETURN collect([n.id, n.ref, n.documentKey])`),
    ).toEqual([
      ["PA-1", "V/79/1 draft#1", "V/79/1 draft"],
      ["PA-2", "V/79/1 draft#2", "V/79/1 draft"],
      ["PA-3", "V/79/1#1", "V/79/1"],
      ["PA-4", "V/79/1#2", "V/79/1"],
      ["PA-5", null, "V/79/1"],
      ["PA-6", "V/RES/1#OP3", "V/RES/1"],
    ]);
  });

  it("a footnote is an edge with its place and order", async () => {
    expect(
      await value(
        cypher`MATCH (:Statement {id: "ST-3"})-[r:CITES]->(s:Source) WITH r, s ORDER BY r.order RETURN collect([s.id, properties(r)])`,
      ),
    ).toEqual([
      ["chronicle", { locator: "para 4", order: 1, origin: "seed" }],
      ["minutes-2023", { locator: "para 13", order: 2, origin: "seed" }],
    ]);
  });

  it("a vote carries its footnote in parallel lists", async () => {
    expect(
      await value(
        cypher`MATCH (:State {iso3: "UTO"})-[r:VOTED]->(:RollCall {id: "RC-V1-plenary"}) RETURN properties(r)`,
      ),
    ).toEqual({
      choice: "ABSTAIN",
      sources: ["roll-book"],
      locators: ["sheet 3, row 4"],
      origin: "seed",
    });
  });

  it("a place that is not given is empty beside its source", async () => {
    expect(await value(cypher`MATCH (:Report)-[r:DRAFT_OF]->() RETURN [r.sources, r.locators]`)).toEqual([
      ["minutes-2023"],
      [""],
    ]);
  });

  it("a membership has the days of its beginning and its end", async () => {
    expect(
      await value(
        cypher`MATCH (:State {iso3: "UTO"})-[r:MEMBER_OF]->({slug: "river-league"}) RETURN r {.from, .fromFirst, .to, .toLast}`,
      ),
    ).toEqual({
      from: "2010",
      fromFirst: "2010-01-01",
      to: "2020-06-30",
      toLast: "2020-06-30",
    });
  });

  it("totals and orders are whole numbers, flags are true or absent, definitions are JSON", async () => {
    expect(await value(cypher`MATCH (r:RollCall {id: "RC-V1-plenary"}) RETURN valueType(r.yes)`)).toBe(
      "INTEGER NOT NULL",
    );
    expect(await value(cypher`MATCH (n:State {iso3: "SYL"}) RETURN [n.landlocked, n.smallIsland]`)).toEqual([
      true,
      null,
    ]);
    const definition = await value(cypher`MATCH (n:Coalition {slug: "poa-supporters"}) RETURN n.definition`);
    expect(JSON.parse(String(definition))).toEqual({ voted: { resolution: "V/RES/1", choice: "YES" } });
  });

  it("references go the way that their kind says", async () => {
    expect(await value(cypher`MATCH (a)-[:MADE]->(:Statement {id: "ST-8"}) RETURN a.slug`)).toBe("river-league");
    expect(await value(cypher`MATCH (p:Paragraph)-[:MENTIONS]->(:Proposal {slug: "threat-store"}) RETURN p.id`)).toBe(
      "PA-5",
    );
  });

  it("every thing and every edge says where it comes from", async () => {
    expect(await value(cypher`MATCH (n) WHERE n.origin IS NULL AND NOT n:Lock RETURN count(n)`)).toBe(0);
    expect(await value(cypher`MATCH ()-[r]->() WHERE r.origin IS NULL RETURN count(r)`)).toBe(0);
  });

  it("who opposed gender language in 2023 but voted for the programme: Arcadia and Borduria", async () => {
    const names = cypher`
      MATCH (s:State)-[:MADE]->(made:Statement)-[:TAKES {stance: "OPPOSE"}]->(:Topic {slug: "gender-language"})
      WHERE made.dateFirst >= "2023-01-01" AND made.dateLast <= "2023-12-31"
        AND EXISTS { (s)-[:VOTED {choice: "YES"}]->(:RollCall {id: "RC-V1-plenary"}) }
      WITH DISTINCT s ORDER BY s.name RETURN collect(s.name)`;
    expect(await value(names)).toEqual(["Arcadia", "Borduria"]);
  });
});
