import { folded } from "./folded";

/**
 * A name as names are sorted: without accents, case and signs, so that the order of its letters is the order that a reader expects.
 * The graph keeps it with each thing, and lists held in the process are sorted by it too.
 */
export function sortName(name: string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const its = folded(name);
  if (kept.size >= most) kept.clear();
  kept.set(name, its);
  return its;
}

/** Long lists compare the same few names again and again. */
const kept = new Map<string, string>();
const most = 10_000;
