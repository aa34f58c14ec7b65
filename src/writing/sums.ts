import { createHash } from "node:crypto";
import type { Kind } from "../graph/kind";
import { groupedBy } from "../groups";
import { paragraph } from "../reports/report.kind";
import type { Changed, CommittedRevision } from "./committed";
import type { EdgeInGraph } from "./edges";
import type { LentWords } from "./lent";

/** The things of each kind as they stand in the graph. */
export type NodeRows = ReadonlyMap<Kind, readonly { readonly key: string; readonly set: object }[]>;

/** A checksum for each label and for each type of edge: of all that an origin says of it. */
export type Sums = Readonly<Record<string, string>>;

/** The checksums of records as they stand in the graph, in whatever order they were told. */
export function sumsOf(nodes: NodeRows, edges: readonly EdgeInGraph[], lent: readonly LentWords[] = []): Sums {
  const things: { name: string; said: unknown }[] = [...nodes].flatMap(([{ label }, rows]) =>
    rows.map((row) => ({ name: label, said: row })),
  );
  const ties = edges.map(({ type, from, to, properties }) => ({
    name: type,
    said: [from.kind.label, from.key, to.kind.label, to.key, properties],
  }));
  const words = lent.flatMap((one) => [paragraph.label, "CITES"].map((name) => ({ name, said: one })));
  const all = groupedBy([...things, ...ties, ...words], ({ name }) => name);
  return Object.fromEntries([...all].map(([name, its]) => [name, sumOf(its.map(({ said }) => JSON.stringify(said)))]));
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
