import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Driver } from "neo4j-driver";
import { graphOf, openDriver } from "../../src/graph/driver";
import type { Graph } from "../../src/graph/graph";
import { cypher } from "../../src/graph/cypher";
import { check } from "../../src/seed/check";
import { checksumOf, filesIn } from "../../src/seed/files";
import { lineOf } from "../../src/seed/finding";
import { load } from "../../src/seed/load";
import { newestOf } from "../../src/writing/committed";
import { prepare } from "../../src/writing/constraints";

/** The seed of the tests: see tests/village/README.md for who says what. */
export const village = join(__dirname, "..", "village", "seed");

const copies: string[] = [];

/** A copy of the village in a folder of its own, which may be broken. */
export function copyOfVillage(): string {
  const folder = mkdtempSync(join(tmpdir(), "acquis-village-"));
  copies.push(folder);
  cpSync(village, folder, { recursive: true });
  return folder;
}

/** Removes every copy that was made. */
export function removeCopies(): void {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Replaces the one place in a file where `old` stands; fails when it stands nowhere or twice. */
export function change(folder: string, file: string, old: string, now: string): void {
  const path = join(folder, file);
  const parts = readFileSync(path, "utf8").split(old);
  if (parts.length !== 2) throw new Error(`"${old}" stands ${parts.length - 1} times in ${file}`);
  writeFileSync(path, parts.join(now));
}

/** Writes a file of the seed anew. */
export const put = (folder: string, file: string, text: string): void => writeFileSync(join(folder, file), text);

/** What the laws find in a folder, as the lines that a curator reads. */
export async function findingsIn(folder: string): Promise<string[]> {
  return check(await filesIn(folder)).findings.map((finding) => lineOf(finding));
}

/** The graph of this run of the tests, with the driver behind it; `by` is another way to it. */
export function graphOfTests(by?: string): { graph: Graph; driver: Driver } {
  const {
    ACQUIS_TEST_URI,
    ACQUIS_TEST_USER: user,
    ACQUIS_TEST_PASSWORD: password,
    ACQUIS_TEST_DATABASE: database,
  } = process.env;
  const driver = openDriver({
    uri: by ?? ACQUIS_TEST_URI ?? "",
    user: user ?? "neo4j",
    password: password ?? "",
    database: database ?? "neo4j",
  });
  return { graph: graphOf(driver, database ?? "neo4j"), driver };
}

/** Takes everything out of the graph. */
export const clear = (graph: Graph): Promise<unknown> => graph.write((run) => run(cypher`MATCH (n) DETACH DELETE n`));

/** Brings the graph to hold this seed and nothing else; one that holds just that already is left as it is. */
export async function settle(graph: Graph, folder: string): Promise<void> {
  await prepare(graph);
  const [newest] = await graph.read(newestOf("seed"));
  if (newest?.checksum !== checksumOf(await filesIn(folder))) await clear(graph);
  await load(graph, folder);
}

/** Everything in the graph but the revisions and the lock, in an order that does not depend on when it was written. */
export async function everything(graph: Graph): Promise<unknown> {
  const nodes = await graph.read<{ labels: string[]; properties: object }>(
    cypher`MATCH (n) WHERE NOT n:Revision|Lock RETURN labels(n) AS labels, properties(n) AS properties`,
  );
  const edges = await graph.read<object>(cypher`
    MATCH (a)-[r]->(b)
    RETURN labels(a)[0] + coalesce(a.iso3, a.slug, a.code, a.symbol, a.id) AS a, type(r) AS type, properties(r) AS properties,
      labels(b)[0] + coalesce(b.iso3, b.slug, b.code, b.symbol, b.id) AS b`);
  const texts = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row, inOrder)).sort();
  return { nodes: texts(nodes), edges: texts(edges) };
}

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
