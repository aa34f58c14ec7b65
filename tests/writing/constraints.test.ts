import { cypher } from "../../src/graph/cypher";
import { kinds } from "../../src/kinds";
import { load } from "../../src/seed/load";
import { prepare, schemaStatements, schemaText } from "../../src/writing/constraints";
import { ground } from "../seed/ground";
import { village } from "../seed/village";
import { dropSchema } from "./drop-schema";

const graph = ground();

describe("the schema of the graph", () => {
  it("is made of statements that change nothing when they are given again", async () => {
    const names = () =>
      graph.read(cypher`SHOW INDEXES YIELD name, state WHERE state = "ONLINE" RETURN name ORDER BY name`);
    const before = await names();
    expect(schemaStatements().every((statement) => statement.includes("IF NOT EXISTS"))).toBe(true);
    await prepare(graph);
    expect(await names()).toEqual(before);
  });

  it("is made whole by several who make it at once", async () => {
    await dropSchema(graph);
    await Promise.all([1, 2, 3, 4].map(() => prepare(graph)));
    const [constraints] = await graph.read(cypher`SHOW CONSTRAINTS YIELD name RETURN count(*) AS n`);
    const [indexes] = await graph.read(
      cypher`SHOW INDEXES YIELD type, state WHERE type <> "LOOKUP" AND state = "ONLINE" RETURN count(*) AS n`,
    );
    const unique = schemaStatements().filter((statement) => statement.startsWith("CREATE CONSTRAINT"));
    expect([constraints, indexes]).toEqual([{ n: unique.length }, { n: schemaStatements().length }]);
  });

  it("makes the key of every kind unique", async () => {
    const rows = await graph.read<{ label: string; key: string }>(
      cypher`SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type WHERE type = "UNIQUENESS" RETURN labelsOrTypes[0] AS label, properties[0] AS key`,
    );
    expect(rows).toEqual(expect.arrayContaining(kinds.map(({ label, key }) => ({ label, key }))));
  });

  it("indexes the first and last day of a date, not the date as told", () => {
    expect(schemaText()).toContain("FOR (n:Statement) ON (n.dateLast);");
    expect(schemaText()).not.toContain("(n.date)");
  });

  it("finds names without their accents, aliases and statements too", async () => {
    await load(graph, village);
    const found = (words: string) =>
      graph.read<{ key: string }>(
        cypher`CALL db.index.fulltext.queryNodes("names", ${words}) YIELD node RETURN coalesce(node.iso3, node.slug, node.code, node.id) AS key`,
      );
    expect(await found("arkàdia")).toEqual([{ key: "ARC" }]);
    expect(await found("pelican")).toEqual([{ key: "SYL" }]);
    expect(await found("gains")).toEqual([{ key: "ST-7" }]);
  });

  it("makes the full-text index anew where it is over other kinds than those of today", async () => {
    await load(graph, village);
    await graph.schema("DROP INDEX names IF EXISTS");
    await graph.schema("CREATE FULLTEXT INDEX names FOR (n:State) ON EACH [n.name]");
    await prepare(graph);
    const [index] = await graph.read<{ labels: string[] }>(
      cypher`SHOW INDEXES YIELD name, labelsOrTypes WHERE name = "names" RETURN labelsOrTypes AS labels`,
    );
    expect(index?.labels).toHaveLength(kinds.length);
  });
});
