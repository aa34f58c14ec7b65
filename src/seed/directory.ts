import { Names } from "../names/names";
import { isNamed, namedAs } from "../names/named";
import { refOf } from "../writing/derived-of-paragraph";
import type { Seed } from "./seed";

const made = new WeakMap<Seed, Names>();

/** The directory of the names of a seed, as the graph would have it once the seed is loaded, but for what edges say. */
export function directoryOf(seed: Seed): Names {
  const named = seed.nodes.filter(({ kind, key }) => isNamed(kind) && key !== "");
  const names = made.get(seed) ?? new Names(named.map((node) => namedAs(node.kind, { ...node.values, ref: refOf(node) })));
  made.set(seed, names);
  return names;
}
