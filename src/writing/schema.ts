import type { Graph } from "../graph/graph";
import { cypher } from "../graph/cypher";
import type { Fields, Tie } from "../graph/kind";
import { kinds, ties } from "../kinds";
import { fieldsInGraph, isSearched } from "./derived";
import { FORMAT } from "./format";
import { newestFormat } from "./revision";

/**
 * What holds and serves the graph, from the kinds: each key is unique, each indexed field has a range index, all names
 * one full-text index.
 */
export function schemaStatements(): string[] {
  const labels = kinds.map((kind) => ({ label: kind.label, key: kind.key, fields: fieldsInGraph(kind) }));
  return [
    ...[...labels, { label: "Revision", key: "number" }].map(({ label, key }) => unique(label, key)),
    ...labels.flatMap(({ label, fields }) => indexedIn(fields).map((property) => range(label, property))),
    ...ties
      .filter(keyedById)
      .map(({ type }) => `CREATE INDEX ${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.id)`),
    fullText(labels.flatMap(({ label, fields }) => (searchedIn(fields).length > 0 ? [{ label, fields }] : []))),
  ];
}

/** The text of `schema/graph.cypher`. */
export function schemaText(): string {
  const head =
    "// The constraints and indexes of the graph, emitted from the kinds in src/**/*.kind.ts. They are applied at every start.\n\n";
  return `${head}${schemaStatements().join(";\n")};\n`;
}

/**
 * Applies the constraints and indexes, and waits until they serve. A graph of another format first loses the full-text
 * index, which is made anew; the records themselves are then written again by the load of their origin.
 */
export async function prepare(graph: Graph): Promise<void> {
  const [newest] = await graph.read(newestFormat);
  if (newest !== undefined && newest.format !== FORMAT) await graph.schema("DROP INDEX names IF EXISTS");
  const held = new Set((await graph.read(heldNames)).map(({ name }) => name));
  const missing = schemaStatements().filter((statement) => !held.has(nameIn(statement)));
  for (const statement of missing) await graph.schema(statement);
  if (missing.length > 0) await graph.read(cypher`CALL db.awaitIndexes(300)`);
}

/** What the graph holds already; a constraint has the name of its index. */
const heldNames = cypher<{ name: string }>`SHOW INDEXES YIELD name`;

const nameIn = (statement: string): string => / (\w+) IF NOT EXISTS/.exec(statement)?.[1] ?? "";

const unique = (label: string, key: string): string =>
  `CREATE CONSTRAINT ${label.toLowerCase()}_${key} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`;

const range = (label: string, property: string): string =>
  `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;

const keyedById = ({ key }: Tie): boolean => key.length === 1 && key[0] === "id";

const indexedIn = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([field, what]) => {
    if (!("indexed" in what) || !what.indexed) return [];
    return what.is === "span" ? [`${field}First`, `${field}Last`] : [field];
  });

const searchedIn = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([field, what]) => (isSearched(what) ? [field] : []));

function fullText(labels: readonly { readonly label: string; readonly fields: Fields }[]): string {
  // `folded` has every searched text in plain words, so a word is found however it was joined to its neighbours.
  const properties = [...new Set([...labels.flatMap(({ fields }) => searchedIn(fields)), "folded"])].map(
    (property) => `n.${property}`,
  );
  const on = `FOR (n:${labels.map(({ label }) => label).join("|")}) ON EACH [${properties.join(", ")}]`;
  // This analyzer forgives accents and case, and leaves the endings of words as they are.
  return `CREATE FULLTEXT INDEX names IF NOT EXISTS ${on} OPTIONS {indexConfig: {\`fulltext.analyzer\`: "standard-folding"}}`;
}
