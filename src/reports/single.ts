import type { Cypher } from "../graph/cypher";
import { type Keyed, one } from "../graph/loader";
import type { Reading } from "../graph/reading";
import type { Node } from "../pages/node";
import type { Things } from "../pages/things";

type Properties = Record<string, unknown>;

/** The one thing that an edge leads to, or null; the query answers `key` and, as `value`, the properties. */
export function single<Entity extends Node>(
  things: Things<Entity>,
  query: (keys: readonly string[]) => Cypher<Keyed<Properties>>,
): (reading: Reading, key: string) => Promise<Entity | null> {
  const found = one<Properties>(query);
  return async (reading, key) => {
    const properties = await found(reading, key);
    return properties === null ? null : things.of(properties);
  };
}
