import { type Cypher, cypher, join } from "../graph/cypher";
import type { Reader } from "./set";

/** The set as a Cypher predicate; nothing asked of all is true, nothing offered of any is false. Atoms must be total: true or false, never null. */
export function predicate<A>(atom: (value: A) => Cypher): Reader<A, Cypher> {
  return {
    // An atom may be several conditions; in brackets it is one.
    atom: (value) => cypher`(${atom(value)})`,
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

/** A piece of a sentence. */
interface Phrase {
  readonly says: string;
  /** What opens it where it stands in another join, so that "and" and "or" cannot be mistaken: `either`, `both`; empty where nothing is joined. */
  readonly opens: string;
  /** Joins stand in it within joins: no word tells them apart any more, and it stands in brackets. */
  readonly deep: boolean;
  /** A comma closes it where it stands before another. */
  readonly long: boolean;
}

const simple = (says: string, long = false): Phrase => ({ says, opens: "", deep: false, long });

const within = ({ says, opens, deep }: Phrase): string =>
  deep ? `(${says})` : `${opens === "" ? "" : `${opens} `}${says}`;

function joined(parts: readonly Phrase[], word: string, opens: string, empty: string): Phrase {
  const [first, ...rest] = parts;
  if (first === undefined) return simple(empty);
  if (rest.length === 0) return first;
  const says = parts.map((part, index) => {
    const before = parts[index - 1];
    return before === undefined ? within(part) : `${before.long ? "," : ""} ${word} ${within(part)}`;
  });
  return { says: says.join(""), opens, deep: parts.some((part) => part.opens !== ""), long: true };
}

/**
 * The set as a sentence for people, to follow "that": `opposed gender language in 2023 and voted yes on A/RES/77/37`.
 * `no` opens what is turned round.
 */
export function phrase<A>(atom: (value: A) => string, no: string): Reader<A, Phrase> {
  return {
    atom: (value) => simple(atom(value)),
    all: (parts) => joined(parts, "and", parts.length === 2 ? "both" : "at once", "are on record"),
    any: (parts) => joined(parts, "or", "either", "are nowhere on record"),
    not: (part) => simple(`${no} ${within(part)}`, true),
  };
}
