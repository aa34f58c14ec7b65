import { type Cypher, cypher, join } from "../graph/cypher";
import type { Reader } from "./set";

/** The set as a Cypher predicate; nothing asked of all is true, nothing offered of any is false. Atoms must be total: true or false, never null. */
export function predicate<A>(atom: (value: A) => Cypher): Reader<A, Cypher> {
  return {
    atom,
    all: (parts) => (parts.length > 0 ? cypher`(${join(parts, " AND ")})` : cypher`true`),
    any: (parts) => (parts.length > 0 ? cypher`(${join(parts, " OR ")})` : cypher`false`),
    not: (part) => cypher`NOT ${part}`,
  };
}

/** The set as a row of bits, one for each thing in the universe: intersection, union and complement are one machine operation a word. */
export function bits<A>(universe: bigint, atom: (value: A) => bigint): Reader<A, bigint> {
  return {
    atom,
    all: (parts) => parts.reduce((both, part) => both & part, universe),
    any: (parts) => parts.reduce((either, part) => either | part, 0n),
    not: (part) => universe & ~part,
  };
}

/** A piece of a sentence; what is joined by a word stands in brackets inside another join, so that "and" and "or" cannot be mistaken. */
interface Phrase {
  readonly says: string;
  readonly joined: boolean;
}

/** The set as a sentence for people, to follow "that": `opposed gender language in 2023 and voted yes on A/RES/77/37`. */
export function phrase<A>(atom: (value: A) => string): Reader<A, Phrase> {
  const list = (parts: readonly Phrase[], word: string, empty: string): Phrase => {
    const [first, ...rest] = parts;
    if (first === undefined) return { says: empty, joined: false };
    if (rest.length === 0) return first;
    return { says: parts.map(bracketed).join(` ${word} `), joined: true };
  };
  return {
    atom: (value) => ({ says: atom(value), joined: false }),
    all: (parts) => list(parts, "and", "are on record"),
    any: (parts) => list(parts, "or", "are nowhere on record"),
    not: (part) => ({ says: `show no record that they ${bracketed(part)}`, joined: false }),
  };
}

const bracketed = ({ says, joined }: Phrase): string => (joined ? `(${says})` : says);
