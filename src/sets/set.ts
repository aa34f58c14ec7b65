/** A set, described. `A` is the alphabet: the simplest sets one can name. */
export type SetOf<A> =
  | { readonly kind: "atom"; readonly atom: A }
  | { readonly kind: "all"; readonly of: readonly SetOf<A>[] }
  | { readonly kind: "any"; readonly of: readonly SetOf<A>[] }
  | { readonly kind: "not"; readonly of: SetOf<A> };

export const atom = <A>(value: A): SetOf<A> => ({ kind: "atom", atom: value });
/** What is in all of these; of none, everything. */
export const all = <A>(...of: readonly SetOf<A>[]): SetOf<A> => ({ kind: "all", of });
/** What is in any of these; of none, nothing. */
export const any = <A>(...of: readonly SetOf<A>[]): SetOf<A> => ({ kind: "any", of });
export const not = <A>(of: SetOf<A>): SetOf<A> => ({ kind: "not", of });

/** The same set, in which nothing is joined to what is joined in the same way. */
export function flat<A>(set: SetOf<A>): SetOf<A> {
  if (set.kind === "atom") return set;
  if (set.kind === "not") return not(flat(set.of));
  const parts = set.of.map((part) => flat(part)).flatMap((part) => (part.kind === set.kind ? part.of : [part]));
  return { kind: set.kind, of: parts };
}

/** What a set can be read as: its members, a sentence, a Cypher predicate. */
export interface Reader<A, R> {
  atom(value: A): R;
  all(parts: R[]): R;
  any(parts: R[]): R;
  not(part: R): R;
}

/** Reads a set from its atoms upwards. */
export function readAs<A, R>(set: SetOf<A>, reader: Reader<A, R>): R {
  switch (set.kind) {
    case "atom":
      return reader.atom(set.atom);
    case "all":
      return reader.all(set.of.map((part) => readAs(part, reader)));
    case "any":
      return reader.any(set.of.map((part) => readAs(part, reader)));
    case "not":
      return reader.not(readAs(set.of, reader));
  }
}

/** The atoms of a set, each with whether it stands under an even number of complements. */
export function atomsOf<A>(set: SetOf<A>, positive = true): { atom: A; positive: boolean }[] {
  if (set.kind === "atom") return [{ atom: set.atom, positive }];
  if (set.kind === "not") return atomsOf(set.of, !positive);
  return set.of.flatMap((part) => atomsOf(part, positive));
}
