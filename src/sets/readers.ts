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
export interface Said {
  readonly says: string;
  /** What opens it where it stands in another join, so that "and" and "or" cannot be mistaken; empty where nothing is joined. */
  readonly opens: string;
  /** A part of it ends in parts of its own: no word tells the joins apart any more, and it stands in brackets. */
  readonly deep: boolean;
  /** A comma closes it where it stands before another. */
  readonly long: boolean;
}

/** The words and signs by which sets are joined in a sentence; what reads a sentence reads them here. */
export const joins = { and: "and", or: "or", two: "both", more: "at once", either: "either" } as const;

/** What is said of a set of nothing joined: everything, and nothing. */
export const empties = { all: "are on record", any: "are nowhere on record" } as const;

const simple = (says: string, long = false): Said => ({ says, opens: "", deep: false, long });

const within = ({ says, opens, deep }: Said): string =>
  deep ? `(${says})` : `${opens === "" ? "" : `${opens} `}${says}`;

function joined(parts: readonly Said[], word: string, opens: string, empty: string): Said {
  const [first, ...rest] = parts;
  if (first === undefined) return simple(empty);
  if (rest.length === 0) return first;
  const says = parts.map((part, index) => {
    const before = parts[index - 1];
    return before === undefined ? within(part) : `${before.long ? "," : ""} ${word} ${within(part)}`;
  });
  return { says: says.join(""), opens, deep: parts.some((part) => part.long), long: true };
}

/**
 * The set as a sentence for people, to follow "that": `opposed gender language in 2023 and voted yes on A/RES/77/37`.
 * `no` opens what is turned round. No two sets are said alike, so that a sentence can be read back.
 */
export function phrase<A>(
  atom: (value: A) => { readonly says: string; readonly long?: boolean },
  no: string,
): Reader<A, Said> {
  return {
    atom: (value) => {
      const { says, long = false } = atom(value);
      return simple(says, long);
    },
    all: (parts) => joined(parts, joins.and, parts.length === 2 ? joins.two : joins.more, empties.all),
    any: (parts) => joined(parts, joins.or, joins.either, empties.any),
    not: (part) => simple(`${no} ${within(part)}`, true),
  };
}
