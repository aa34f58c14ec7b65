import { dateInWords } from "../dates/span";
import { cypher, name } from "../graph/cypher";
import type { Kind } from "../graph/kind";
import { wordFor } from "../graph/labels";
import { type Keyed, one } from "../graph/loader";
import type { Reading } from "../graph/reading";
import { nearest } from "../names/nearest";
import { aKind, nothingCalled } from "../names/refused";
import type { Node } from "./node";
import type { Things } from "./things";

/** A look-up by our own ids, which are in no directory of names: by the id in any case, or by the global id. Throws UnknownName where there is none, with the nearest ids. */
export function keyed<Entity extends Node>(
  things: Things<Entity>,
): (reading: Reading, spelling: string, argument?: string) => Promise<Entity | null> {
  const { kind } = things;
  const keyInGraph = keysInAnyCase(kind);
  return async (reading, spelling, argument = "id") => {
    const asked = spelling.trim();
    const key = asked.startsWith(`${kind.label}:`) ? asked.slice(kind.label.length + 1) : asked;
    const exact = await things.byKey(reading, key);
    if (exact !== null) return exact;
    const known = await keyInGraph(reading, key.toLowerCase());
    if (known !== null) return things.byKey(reading, known);
    throw nothingCalled(wordFor(kind.label), spelling, await offersNear(reading, kind, key), argument);
  };
}

const keysInAnyCase = (kind: Kind) =>
  one<string>(
    (keys) => cypher<Keyed<string>>`
      MATCH (n:${name(kind.label)}) WHERE toLower(n.${name(kind.key)}) IN ${keys}
      RETURN toLower(n.${name(kind.key)}) AS key, n.${name(kind.key)} AS value
    `,
  );

interface KeyedThing {
  readonly key: string;
  readonly name: string | null;
  readonly date: string | null;
}

/** The keys nearest to one that is not there, each with what it leads to. Only keys that begin alike are compared. */
async function offersNear(reading: Reading, { label, key: property }: Kind, key: string) {
  const known = await reading.graph.read(cypher<KeyedThing>`
    MATCH (n:${name(label)})
    WHERE toLower(left(n.${name(property)}, 1)) = ${key.slice(0, 1).toLowerCase()}
      AND abs(size(n.${name(property)}) - ${key.length}) <= 3
    RETURN n.${name(property)} AS key, coalesce(n.name, n.title, n.subject) AS name, n.date AS date
  `);
  const byKey = new Map(known.map((thing) => [thing.key, thing]));
  return nearest(key, byKey.keys()).map((near) => {
    const { name: called = null, date = null } = byKey.get(near) ?? {};
    const dated = date === null ? "" : `, ${dateInWords(date)}`;
    return { key: near, what: called ?? `${aKind(label)}${dated}`, named: (called ?? date) !== null };
  });
}
