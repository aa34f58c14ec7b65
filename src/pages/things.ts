import { cypher, name } from "../graph/cypher";
import type { Kind } from "../graph/kind";
import { type Keyed, one } from "../graph/loader";
import type { Reading } from "../graph/reading";
import { type Names, namesOf } from "../names/names";
import type { Node } from "./node";

/** The things of one kind, as the API gives them. */
export interface Things<Entity extends Node> {
  readonly kind: Kind;
  /** Makes a thing of what the graph answered. */
  readonly of: (properties: Record<string, unknown>) => Entity;
  /** The thing with this natural key, or null. */
  readonly byKey: (reading: Reading, key: string) => Promise<Entity | null>;
}

/** The things of a kind, as instances of `Entity`: `id` is the global id, `key` the natural key. */
export function thingsOf<Entity extends Node>(kind: Kind, Entity: new () => Entity): Things<Entity> {
  const of = (properties: Record<string, unknown>): Entity => {
    const key = String(properties[kind.key]);
    return Object.assign(new Entity(), properties, { id: `${kind.label}:${key}`, key });
  };
  const found = one<Record<string, unknown>>(
    (keys) => cypher<Keyed<Record<string, unknown>>>`
      MATCH (n:${name(kind.label)}) WHERE n.${name(kind.key)} IN ${keys}
      RETURN n.${name(kind.key)} AS key, n {.*} AS value
    `,
  );
  return {
    kind,
    of,
    byKey: async (reading, key) => {
      const properties = await found(reading, key);
      return properties === null ? null : of(properties);
    },
  };
}

/** The thing that bears a name, in any usual spelling, or null. Throws AmbiguousName. */
export async function named<Entity extends Node>(
  reading: Reading,
  things: Things<Entity>,
  spelling: string,
  argument: string,
): Promise<Entity | null> {
  const names: Names = await namesOf(reading);
  const found = names.find([things.kind.label], spelling, argument);
  return found === undefined ? null : things.byKey(reading, found.key);
}
