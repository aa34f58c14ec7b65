import type { TypedText } from "../../phrases/typed-text";
import type { ClauseHeard } from "../../questions/sentence.phrase";
import type { VoteWhere } from "../../questions/vote.where";
import { Choice } from "../../resolutions/choice";
import { casts } from "../../resolutions/plurality";
import { type SetOf, all, atom, not } from "../../sets/set";
import type { Item } from "./item";

const isOfSeveral = ({ word, value }: ClauseHeard): boolean => word === "voted" && "resolutions" in (value as object);

/** The words of a vote on some resolutions that say that any of them is not enough. */
export const anyOfClause = (typed: TypedText, clause: ClauseHeard): Pick<Item, "at" | "end">[] =>
  !isOfSeveral(clause)
    ? []
    : typed.tokens.flatMap((token, place) =>
        place >= clause.at &&
        place < clause.end &&
        /^(?:all|every|each|both|everything)$/.test(token.word) &&
        // "not at all" says nothing of how many.
        typed.word(place - 1) !== "at"
          ? [{ at: place, end: place + 1 }]
          : [],
      );

const isAlways = (typed: TypedText, item: Item | undefined): boolean =>
  item?.is === "filling" && item.told === true && /^(?:always|consistently)$/.test(typed.slice(item.at, item.end));

/** The votes of which every one is meant, marked as such: `always voted no on Russian resolutions`, `on all of them`. */
export const ofEvery = (typed: TypedText, items: readonly Item[]): Item[] =>
  items.map((item, place) => {
    const next = items[place + 1];
    if (isAlways(typed, item) && next?.is === "clause" && isOfSeveral(next.ways[0]))
      return { is: "filling", at: item.at, end: item.end, cost: item.cost };
    const [first] = item.is === "clause" ? item.ways : [];
    if (item.is !== "clause" || first === undefined || !isOfSeveral(first)) return item;
    const isEvery =
      isAlways(typed, items[place - 1]) || anyOfClause(typed, { ...first, at: item.at, end: item.end }).length > 0;
    return isEvery ? { ...item, every: true } : item;
  });

/** Who voted so on all of them: on one at least, and otherwise on none. */
export function onEvery(clause: ClauseHeard): SetOf<ClauseHeard> {
  const its = clause.value as VoteWhere;
  const chosen: readonly Choice[] = its.choice ?? casts;
  const choice = Object.values(Choice).filter((one) => !chosen.includes(one));
  return all(atom(clause), not(atom({ ...clause, value: { ...its, choice } })));
}
