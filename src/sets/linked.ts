import { type Cypher, cypher } from "../graph/cypher";
import type { Names } from "../names/names";
import type { Narrowness, Word } from "./where";

/** What a word asks of: a path in the graph from `node` to what the value names. Throws BadQuestion or UnknownName at `argument`. */
type Path<Value> = (value: Value, names: Names, argument: string) => Cypher;

/** A word that asks whether a path leads from `node` to a thing; a list may then start from that thing. */
export const linked = <Value>(
  path: Path<Value>,
  says: Word<Value>["says"] | Pick<Word<Value>, "says" | "phrase">,
  narrowness: Narrowness,
): Word<Value> => ({
  holds: (...asked) => cypher`EXISTS { ${path(...asked)} }`,
  starts: { narrowness, from: (...asked) => cypher`MATCH ${path(...asked)} WITH DISTINCT node` },
  ...(typeof says === "function" ? { says } : says),
});
