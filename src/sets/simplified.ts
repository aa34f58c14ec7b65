import { type SetOf, all, any, not } from "./set";

/** A set with what tells it from all others, and what it is joined of. */
interface Keyed<A> {
  readonly set: SetOf<A>;
  readonly key: string;
  readonly parts: readonly Keyed<A>[];
}

/**
 * The same set by the laws of sets, so that what is written in many ways is asked in one: joins of one kind stand side by side, each part once
 * and in one order, nothing is turned round twice, and what everything or nothing decides is that. `identity` is the same for atoms that are
 * the same.
 */
export const simplified = <A>(set: SetOf<A>, identity: (atom: A) => string): SetOf<A> => keyed(set, identity).set;

function keyed<A>(set: SetOf<A>, identity: (atom: A) => string): Keyed<A> {
  switch (set.kind) {
    case "atom":
      return { set, key: identity(set.atom), parts: [] };
    case "not": {
      const part = keyed(set.of, identity);
      const [twice] = part.set.kind === "not" ? part.parts : [];
      return twice ?? { set: not(part.set), key: named("not", [part]), parts: [part] };
    }
    case "all":
    case "any":
      return joined(
        set.kind,
        set.of.map((part) => keyed(part, identity)),
      );
  }
}

/** What tells a join from all others, and puts it behind the atoms; no longer than all that stands in it, however deep that is. */
const named = (kind: string, parts: readonly { readonly key: string }[]): string =>
  `~${kind} ${parts.map(({ key }) => `${key.length}:${key}`).join("")}`;

const isJoin = <A>({ set }: Keyed<A>, kind: "all" | "any"): boolean => set.kind === kind;

function joined<A>(kind: "all" | "any", parts: readonly Keyed<A>[]): Keyed<A> {
  const flat = parts.flatMap((part) => (isJoin(part, kind) ? part.parts : [part]));
  // Of everything joined with any, everything; of nothing joined with all, nothing.
  const deciding = flat.find((part) => isJoin(part, kind === "all" ? "any" : "all") && part.parts.length === 0);
  if (deciding !== undefined) return deciding;
  const once = new Map(flat.map((part) => [part.key, part]));
  const each = [...once.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const [only] = each;
  if (each.length === 1 && only !== undefined) return only;
  const sets = each.map(({ set }) => set);
  return { set: kind === "all" ? all(...sets) : any(...sets), key: named(kind, each), parts: each };
}
