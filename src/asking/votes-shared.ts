import type { TypedText } from "../phrases/typed-text";
import type { ClauseHeard } from "../questions/sentence.phrase";
import type { Item } from "./states/item";

type Vote = Readonly<Record<string, unknown>>;
type Clause = Item & { is: "clause" };

const isOf = (item: Item | undefined, ...words: readonly string[]): item is Clause =>
  item?.is === "clause" && words.includes(item.ways[0].word);
const isVote = (item: Item | undefined): item is Clause => isOf(item, "voted");
const valueOf = ({ ways: [first] }: Clause): Vote => first.value as Vote;
const saysOnWhat = (value: Vote): boolean =>
  ["resolution", "resolutions", "proposal"].some((field) => value[field] !== undefined);

/** Whether a vote says nothing of what it was on: not even "on any resolution". */
const isOpen = (typed: TypedText, item: Clause): boolean =>
  !saysOnWhat(valueOf(item)) &&
  !/\b(?:resolutions?|proposals?|anything|something)\b/i.test(typed.slice(item.at, item.end));

const sides: Readonly<Record<string, string | undefined>> = { YES: "SUPPORT", NO: "OPPOSE", ABSTAIN: "NEUTRAL" };
const isByVote = (item: Item | undefined): item is Clause =>
  item?.is === "clause" && item.ways[0].word === "position" && JSON.stringify(valueOf(item)["evidence"]) === '["VOTE"]';

/** A vote as the side that it takes on what the vote behind it was about. */
function onSubject(item: Clause, next: Clause): Item {
  const [first, ...others] = item.ways;
  const { choice, year, during } = valueOf(item);
  const stance = [choice].flat().flatMap((cast) => sides[String(cast)] ?? []);
  const time = { ...(year === undefined ? {} : { year }), ...(during === undefined ? {} : { during }) };
  const about = Object.fromEntries(
    Object.entries(valueOf(next)).filter(([field]) => field !== "year" && field !== "during"),
  );
  return {
    ...item,
    ways: [{ ...first, word: "position", value: { ...about, evidence: ["VOTE"], stance, ...time } }, ...others],
  };
}

/** Votes that leave out what they were on have it from the vote behind them, or before them where nothing follows: `voted yes in committee but no in plenary on 77/37`. */
export const votesShared = (typed: TypedText, items: readonly Item[]): Item[] =>
  items.map((item, place) => {
    if (!isOf(item, "voted", "sponsored") || !isOpen(typed, item)) return item;
    const isClause = ({ is }: Item): boolean => is === "clause";
    const next = items.slice(place + 1).find(isClause) ?? items.slice(0, place).findLast(isClause);
    if (
      isVote(item) &&
      (isByVote(next) || (isOf(next, "position") && /\b(?:on|for|against)$/i.test(typed.slice(item.at, item.end))))
    )
      return onSubject(item, next);
    if (!isOf(next, "voted", "sponsored") || !saysOnWhat(valueOf(next))) return item;
    const { resolution, resolutions } = valueOf(next);
    // A proposal is not voted on.
    if (resolution === undefined && resolutions === undefined) return item;
    const [first, ...others] = item.ways;
    const its: ClauseHeard = {
      ...first,
      value: { ...valueOf(item), ...(resolution === undefined ? { resolutions } : { resolution }) },
    };
    return { ...item, ways: [its, ...others] };
  });
