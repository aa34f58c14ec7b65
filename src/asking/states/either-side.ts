import { isGiven } from "../../given";
import type { TypedText } from "../../phrases/typed-text";
import type { ClauseHeard } from "../../questions/sentence.phrase";
import type { Item } from "./item";
import { valueOf } from "./of-another-kind";

const asksWho = /^(?:who|which|what|whom)\b/i;

const whenAndWhere = ["year", "during", "meeting", "process"] as const;

/** What a side was taken on, or a vote was cast on; without the side, and without when and where. */
const subjectOf = (clause: ClauseHeard): string =>
  JSON.stringify(
    Object.entries(valueOf(clause)).filter(([field]) => ![...whenAndWhere, "stance", "choice"].includes(field)),
  );

/** When and where something was, as a clause tells it. */
const circumstancesOf = (clause: ClauseHeard): object =>
  Object.fromEntries(
    Object.entries(valueOf(clause)).filter(
      ([field, told]) => whenAndWhere.some((one) => one === field) && isGiven(told),
    ),
  );

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
  const then = new Map<number, object>();
  for (const [at, { place, clause }] of clauses.entries()) {
    const before = clauses[at - 1];
    if (before === undefined || !isOtherSide(before.clause, clause)) continue;
    const between = items.slice(before.place + 1, place);
    const join = between.findIndex((item) => item.is === "join" && (item.join === "and" || item.join === "but"));
    const isAskedAgain = between.some((item) => item.is === "filling" && asksWho.test(typed.slice(item.at, item.end)));
    if (join < 0 || !isAskedAgain) continue;
    turned.add(before.place + 1 + join);
    // What was told once of when and where holds of both.
    if (Object.keys(circumstancesOf(clause)).length === 0) then.set(place, circumstancesOf(before.clause));
  }
  return items.map((item, place) => {
    const told = then.get(place);
    if (item.is === "clause" && told !== undefined) {
      const [first, ...others] = item.ways;
      return { ...item, ways: [{ ...first, value: { ...valueOf(first), ...told } }, ...others] };
    }
    return turned.has(place) && item.is === "join" ? { ...item, join: "or" } : item;
  });
}
