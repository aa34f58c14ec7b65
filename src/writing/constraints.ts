import { setTimeout } from "node:timers/promises";
import type { Graph } from "../graph/graph";
import { cypher } from "../graph/cypher";
import type { Fields, Tie } from "../graph/kind";
import { kinds, ties } from "../kinds";
import { fieldsInGraph, isSearched } from "./derived";
import { FORMAT } from "./format";
import { newestFormat } from "./committed";

/** What is no kind of thing, and known by one property all the same: what was committed, and the lock of whoever writes. */
const others = [
  { label: "Revision", key: "number" },
  { label: "Lock", key: "name" },
] as const;

/**
 * What holds and serves the graph, from the kinds: each key is unique, each indexed field has a range index, all names
 * one full-text index.
 */
export function schemaStatements(): string[] {
  const labels = kinds.map((kind) => ({ label: kind.label, key: kind.key, fields: fieldsInGraph(kind) }));
  return [
    ...[...labels, ...others].map(({ label, key }) => unique(label, key)),
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
 * Applies the constraints and indexes, and waits until they serve; several may do so at once. A graph of another format
 * first loses the full-text index, which is made anew; the records themselves are then written again by the load of
 * their origin.
 */
export async function prepare(graph: Graph): Promise<void> {
  const [newest] = await graph.read(newestFormat);
  if (newest !== undefined && newest.format !== FORMAT) await graph.schema("DROP INDEX names IF EXISTS");
  const missing = await missingIn(graph);
  for (const statement of missing) await make(graph, statement);
  if (missing.length > 0) await graph.read(cypher`CALL db.awaitIndexes(300)`);
}

/** Whoever makes the same at the same moment lets this statement fail, though it says IF NOT EXISTS. */
async function make(graph: Graph, statement: string, attempts = 10): Promise<void> {
  try {
    await graph.schema(statement);
  } catch (error) {
    if (!(await missingIn(graph)).includes(statement)) return;
    if (attempts === 1) throw error;
    await setTimeout(200);
    await make(graph, statement, attempts - 1);
  }
}

/** The statements whose constraint or index the graph lacks. The index of a constraint is there before the constraint. */
async function missingIn(graph: Graph): Promise<string[]> {
  const constraints = namesOf(await graph.read(cypher<{ name: string }>`SHOW CONSTRAINTS YIELD name`));
  const indexes = namesOf(await graph.read(cypher<{ name: string }>`SHOW INDEXES YIELD name`));
  return schemaStatements().filter(
    (statement) => !(statement.startsWith("CREATE CONSTRAINT") ? constraints : indexes).has(nameIn(statement)),
  );
}

const namesOf = (rows: readonly { readonly name: string }[]) => new Set(rows.map(({ name }) => name));

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
