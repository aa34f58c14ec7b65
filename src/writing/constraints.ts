import { setTimeout } from "node:timers/promises";
import type { Graph } from "../graph/graph";
import { cypher } from "../graph/cypher";
import type { Fields, Tie } from "../graph/kind";
import { kinds, ties } from "../kinds";
import { fieldsInGraph, isSearched } from "./derived";

/** What is no kind of thing, and known by one property all the same: what was committed, the lock of whoever writes, and what is staged. */
const others = [
  { label: "Revision", key: "number" },
  { label: "Lock", key: "name" },
  { label: "Staging", key: "name" },
  { label: "StagedRollCall", key: "id" },
] as const;

/**
 * What holds and serves the graph, from the kinds: each key is unique, each indexed field has a range index, all names
 * one full-text index.
 */
export function schemaStatements(): string[] {
  const labels = labelled();
  return [
    ...[...labels, ...others].map(({ label, key }) => unique(label, key)),
    ...labels.flatMap(({ label, fields }) => indexedIn(fields).map((property) => range(label, property))),
    ...ties
      .filter(keyedById)
      .map(({ type }) => `CREATE INDEX ${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.id)`),
    fullText(searched()),
  ];
}

/** The text of `schema/graph.cypher`. */
export function schemaText(): string {
  const head =
    "// The constraints and indexes of the graph, emitted from the kinds in src/**/*.kind.ts. They are applied at every start.\n\n";
  return `${head}${schemaStatements().join(";\n")};\n`;
}

/**
 * Applies the constraints and indexes, and waits until they serve; several may do so at once. A full-text index over other
 * kinds or fields than those of today, as a graph has it from before a kind was added, is made anew.
 */
export async function prepare(graph: Graph): Promise<void> {
  const there = await thereIn(graph);
  const isOther = searchesOther(there);
  if (isOther) await graph.schema("DROP INDEX names IF EXISTS");
  const missing = isOther ? await missingIn(graph) : missingOf(there);
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

/** The constraints of a graph by their names, and its indexes. */
interface There {
  readonly constraints: ReadonlySet<string>;
  readonly indexes: readonly Index[];
}

interface Index {
  readonly name: string;
  readonly labels: readonly string[];
  readonly properties: readonly string[];
}

/** Both are asked for at once: a Neo4j that has just been started takes long over each. */
async function thereIn(graph: Graph): Promise<There> {
  const [constraints, indexes] = await Promise.all([
    graph.read(cypher<{ name: string }>`SHOW CONSTRAINTS YIELD name`),
    graph.read(
      cypher<Index>`SHOW INDEXES YIELD name, labelsOrTypes, properties RETURN name, coalesce(labelsOrTypes, []) AS labels, coalesce(properties, []) AS properties`,
    ),
  ]);
  return { constraints: new Set(constraints.map(({ name }) => name)), indexes };
}

const missingIn = async (graph: Graph): Promise<string[]> => missingOf(await thereIn(graph));

/** The statements whose constraint or index the graph lacks. The index of a constraint is there before the constraint. */
function missingOf({ constraints, indexes }: There): string[] {
  const served = new Set(indexes.map(({ name }) => name));
  return schemaStatements().filter(
    (statement) => !(statement.startsWith("CREATE CONSTRAINT") ? constraints : served).has(nameIn(statement)),
  );
}

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

/** The kinds as their things lie in the graph. */
const labelled = () => kinds.map((kind) => ({ label: kind.label, key: kind.key, fields: fieldsInGraph(kind) }));

/** What the full-text index is over. `folded` has every searched text in plain words: a word is found however it was joined to its neighbours. */
function searched(): { readonly labels: readonly string[]; readonly properties: readonly string[] } {
  const its = labelled().filter(({ fields }) => searchedIn(fields).length > 0);
  return {
    labels: its.map(({ label }) => label),
    properties: [...new Set([...its.flatMap(({ fields }) => searchedIn(fields)), "folded"])],
  };
}

/** Whether there is a full-text index, and over something else than is searched today: its name says nothing of that. */
function searchesOther({ indexes }: There): boolean {
  const index = indexes.find(({ name }) => name === "names");
  const wanted = searched();
  return index !== undefined && !(same(index.labels, wanted.labels) && same(index.properties, wanted.properties));
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join();

function fullText({ labels, properties }: ReturnType<typeof searched>): string {
  const on = `FOR (n:${labels.join("|")}) ON EACH [${properties.map((property) => `n.${property}`).join(", ")}]`;
  // This analyzer forgives accents and case, and leaves the endings of words as they are.
  return `CREATE FULLTEXT INDEX names IF NOT EXISTS ${on} OPTIONS {indexConfig: {\`fulltext.analyzer\`: "standard-folding"}}`;
}
