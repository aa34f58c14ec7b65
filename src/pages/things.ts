import { cypher, join, name } from "../graph/cypher";
import type { Kind } from "../graph/kind";
import { batched } from "../graph/loader";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import type { Node } from "./node";

/** The things of one kind, as the API gives them. */
export interface Things<Entity extends Node> {
  readonly kind: Kind;
  /** Makes a thing of what the graph answered. */
  readonly of: (properties: Record<string, unknown>) => Entity;
  /** The thing with this natural key, or null. */
  readonly byKey: (reading: Reading, key: string) => Promise<Entity | null>;
}

type Properties = Record<string, unknown>;

interface Sought {
  readonly label: string;
  /** The property that holds the natural key. */
  readonly by: string;
  readonly key: string;
}

/** Things of whatever kinds one tick asks for, in one statement, so that a field that leads to several kinds is no more than one. */
const found = batched<Sought, Properties | null>(async (reading, sought) => {
  const kinds = [...new Map(sought.map(({ label, by }) => [label, by]))].sort(([a], [b]) => (a < b ? -1 : 1));
  const each = kinds.map(([label, by]) => {
    const keys = sought.filter((one) => one.label === label).map(({ key }) => key);
    return cypher`MATCH (n:${name(label)}) WHERE n.${name(by)} IN ${keys} RETURN ${label} AS label, n.${name(by)} AS key, n {.*} AS properties`;
  });
  const rows = await reading.graph.read(
    cypher<{ label: string; key: string; properties: Properties }>`${join(each, " UNION ALL ")}`,
  );
  const known = new Map(rows.map(({ label, key, properties }) => [`${label}:${key}`, properties]));
  return sought.map(({ label, key }) => known.get(`${label}:${key}`) ?? null);
});

/** The things of a kind, as instances of `Entity`: `id` is the global id, `key` the natural key. */
export function thingsOf<Entity extends Node>(kind: Kind, Entity: new () => Entity): Things<Entity> {
  const of = (properties: Properties): Entity => {
    const key = String(properties[kind.key]);
    return Object.assign(new Entity(), properties, { id: `${kind.label}:${key}`, key });
  };
  return {
    kind,
    of,
    byKey: async (reading, key) => {
      const properties = await found(reading, { label: kind.label, by: kind.key, key });
      return properties === null ? null : of(properties);
    },
  };
}

/** The thing that bears a name, in any usual spelling. Throws UnknownName, with the nearest names, and AmbiguousName. */
export async function named<Entity extends Node>(
  reading: Reading,
  things: Things<Entity>,
  spelling: string,
  argument: string,
): Promise<Entity | null> {
  const { key } = (await namesOf(reading)).get([things.kind.label], spelling, argument);
  return things.byKey(reading, key);
}
