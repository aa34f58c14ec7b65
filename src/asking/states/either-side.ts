import type { TypedText } from "../../phrases/typed-text";
import type { ClauseHeard } from "../../questions/sentence.phrase";
import type { Item } from "./item";
import { valueOf } from "./of-another-kind";

const asksWho = /^(?:who|which|what|whom)\b/i;

/** What a side was taken on, or a vote was cast on, and when; without the side. */
const subjectOf = (clause: ClauseHeard): string =>
  JSON.stringify({ ...valueOf(clause), stance: null, choice: null, year: null, during: null });

/** Whether two are sides taken on the same, and none of both sides is the same. */
function isOtherSide(one: ClauseHeard, other: ClauseHeard): boolean {
  if (one.word !== other.word || !/^(?:position|voted)$/.test(one.word)) return false;
  // Of one vote either choice is one clause.
  if ("resolution" in valueOf(one)) return false;
  const sides = [one, other].map((clause) => {
    const { stance, choice } = valueOf(clause) as { readonly stance?: string[]; readonly choice?: string[] };
    return stance ?? choice ?? [];
  });
  const [first = [], second = []] = sides;
  const areBothTold = first.length > 0 && second.length > 0;
  return areBothTold && subjectOf(one) === subjectOf(other) && !first.some((side) => second.includes(side));
}

/** `who backs it and who rejects it`: the states on either side are asked for, and not those on both. */
export function onEitherSide(typed: TypedText, items: readonly Item[]): readonly Item[] {
  const clauses = items.flatMap((item, place) => (item.is === "clause" ? [{ place, clause: item.ways[0] }] : []));
  const turned = new Set<number>();
  for (const [at, { place, clause }] of clauses.entries()) {
    const before = clauses[at - 1];
    if (before === undefined || !isOtherSide(before.clause, clause)) continue;
    const between = items.slice(before.place + 1, place);
    const join = between.findIndex((item) => item.is === "join" && (item.join === "and" || item.join === "but"));
    const isAskedAgain = between.some((item) => item.is === "filling" && asksWho.test(typed.slice(item.at, item.end)));
    if (join >= 0 && isAskedAgain) turned.add(before.place + 1 + join);
  }
  return items.map((item, place) => (turned.has(place) && item.is === "join" ? { ...item, join: "or" } : item));
}
