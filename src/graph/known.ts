import { cypher, join, name } from "./cypher";
import { batched } from "./loader";
import type { Reading } from "./reading";

/** What a thing says of itself, as the graph answers it. */
export type Properties = Readonly<Record<string, unknown>>;

/** The labels that one tick asks for, in one statement. What only the graph needs is left there. */
const all = batched<string, readonly Properties[]>(async (reading, labels) => {
  const each = labels.map(
    (label) =>
      cypher`MATCH (n:${name(label)}) RETURN ${label} AS label, collect(n {.*, folded: null, origin: null, cast: null}) AS things`,
  );
  const rows = await reading.graph.read(
    cypher<{ label: string; things: Record<string, unknown>[] }>`${join(each, " UNION ALL ")}`,
  );
  const found = new Map(rows.map(({ label, things }) => [label, things]));
  return labels.map((label) => found.get(label) ?? []);
});

/** Everything of a kind of which there are few, held whole: asked for the first time it is wanted at a revision. */
export function everyOne(reading: Reading, label: string): Promise<readonly Properties[]> {
  return reading.kept.get(`every ${label}`, () => all(reading, label), [label]);
}
