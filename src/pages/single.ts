import type { Cypher } from "../graph/cypher";
import { type Keyed, one } from "../graph/loader";
import type { Reading } from "../graph/reading";
import type { Target } from "./things";

/** The one thing that an edge leads to, or null; the query answers `key` and, as `value`, what is to be answered of the thing. */
export function single<Entity>(
  things: Target<Entity>,
  query: (keys: readonly string[], other: Cypher) => Cypher<Keyed<unknown>>,
): (reading: Reading, key: string) => Promise<Entity | null> {
  const found = one((keys) => query(keys, things.answer("other")));
  return async (reading, key) => {
    const [other, make] = await Promise.all([found(reading, key), things.maker(reading)]);
    return other === null ? null : make(other);
  };
}
