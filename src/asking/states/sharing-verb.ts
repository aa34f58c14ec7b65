import type { ClauseHeard } from "../../questions/sentence.phrase";
import { type SetOf, all, any, atom } from "../../sets/set";

/** A clause that has its verb from another one, with what stands between them. */
export type JoinedClause = { readonly by: "and" | "or"; readonly clause: ClauseHeard };

/** Joins clauses that share a verb: `and` between all of them, or else `or`. */
export function sharingVerb(first: ClauseHeard, others: readonly JoinedClause[], negated: boolean): SetOf<ClauseHeard> {
  const clauses = [first, ...others.map(({ clause }) => clause)];
  // What is the same is said once: `said that it applies, before 2022`.
  const each = [...new Map(clauses.map((clause) => [JSON.stringify(clause.value), clause])).values()];
  const atoms = each.map((clause) => atom(clause));
  if (atoms.length === 1) return atom(first);
  // Of several states each is meant.
  if (first.word === "state")
    return atom({
      ...first,
      value: [first, ...others.map(({ clause }) => clause)].flatMap(({ value }) => value as string[]),
    });
  // Who did not support one and the other supported neither.
  // Who is silent on one or the other is silent on both.
  if (first.word === "silentOn") return all(...atoms);
  return negated || others.some(({ by }) => by === "or") ? any(...atoms) : all(...atoms);
}
