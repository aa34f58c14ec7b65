import { cypher, name } from "../graph/cypher";
import type { Kind } from "../graph/kind";
import { type Keyed, one } from "../graph/loader";
import type { Reading } from "../graph/reading";
import type { Node } from "./node";
import type { Things } from "./things";

/** A look-up by our own ids, which are in no directory of names: by the id in any case, or by the global id; null where there is none. */
export function keyed<Entity extends Node>(
  things: Things<Entity>,
): (reading: Reading, spelling: string) => Promise<Entity | null> {
  const { label } = things.kind;
  const keyInGraph = keysInAnyCase(things.kind);
  return async (reading, spelling) => {
    const asked = spelling.trim();
    const key = asked.startsWith(`${label}:`) ? asked.slice(label.length + 1) : asked;
    const exact = await things.byKey(reading, key);
    if (exact !== null) return exact;
    const known = await keyInGraph(reading, key.toLowerCase());
    return known === null ? null : things.byKey(reading, known);
  };
}

const keysInAnyCase = (kind: Kind) =>
  one<string>(
    (keys) => cypher<Keyed<string>>`
      MATCH (n:${name(kind.label)}) WHERE toLower(n.${name(kind.key)}) IN ${keys}
      RETURN toLower(n.${name(kind.key)}) AS key, n.${name(kind.key)} AS value
    `,
  );
