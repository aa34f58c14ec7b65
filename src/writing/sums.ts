import { createHash } from "node:crypto";
import type { Kind } from "../graph/kind";
import type { Changed, CommittedRevision } from "./committed";
import type { EdgeInGraph } from "./edges";

/** The things of each kind as they stand in the graph. */
export type NodeRows = ReadonlyMap<Kind, readonly { readonly key: string; readonly set: object }[]>;

/** A checksum for each label and for each type of edge: of all that an origin says of it. */
export type Sums = Readonly<Record<string, string>>;

/** The checksums of records as they stand in the graph, in whatever order they were told. */
export function sumsOf(nodes: NodeRows, edges: readonly EdgeInGraph[]): Sums {
  const lines = new Map<string, string[]>();
  const add = (name: string, said: unknown) => {
    const its = lines.get(name) ?? [];
    its.push(JSON.stringify(said));
    lines.set(name, its);
  };
  for (const [kind, rows] of nodes) for (const row of rows) add(kind.label, row);
  for (const { type, from, to, properties } of edges)
    add(type, [from.kind.label, from.key, to.kind.label, to.key, properties]);
  return Object.fromEntries([...lines].map(([name, its]) => [name, sumOf(its)]));
}

function sumOf(lines: string[]): string {
  const hash = createHash("sha256");
  for (const line of lines.sort()) hash.update(line).update("\n");
  return hash.digest("base64url").slice(0, 22);
}

/** The sums to be kept with a revision, and what it changes of that which this origin said before. */
export function changedSince(
  before: CommittedRevision | undefined,
  sums: Sums,
): Pick<CommittedRevision, "sums"> & Changed {
  const earlier = JSON.parse(before?.sums ?? "{}") as Sums;
  const names = [...new Set([...Object.keys(earlier), ...Object.keys(sums)])];
  return { sums: JSON.stringify(sums), changed: names.filter((name) => earlier[name] !== sums[name]).sort() };
}
