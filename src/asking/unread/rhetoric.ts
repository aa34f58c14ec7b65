import type { TypedText } from "../../phrases/typed-text";
import { stateNouns } from "../../questions/words/adjective.phrase";
import { ofStates } from "../states/fields-of-words";
import type { Item } from "../states/item";

/** `isn't Mexico a member`, `didn't Kenya vote for it`: what begins so asks whether it is so, and not whether it is not. */
export function withoutRhetoric(typed: TypedText, items: readonly Item[]): readonly Item[] {
  const [first, next] = items;
  const isAsked = first?.is === "join" && first.join === "not" && /n['’]t$/i.test(typed.slice(first.at, first.end));
  const isOne = next?.is === "bare" && next.bare.things.some(({ label }) => label === "State" || label === "Coalition");
  return isAsked && isOne ? items.map((item) => (item === first ? { ...first, is: "filling" } : item)) : items;
}

const comparing = /^(?:compare|comparing|comparison|contrast)$/;

/** `compare Estonia, Latvia and Lithuania on sovereignty`: of more than two states what is on record of each is what is compared. */
export function withoutComparing(typed: TypedText, items: readonly Item[]): readonly Item[] {
  const isState = (item: Item): boolean =>
    item.is === "bare" && item.bare.things.some(({ label }) => label === "State");
  return items.filter(isState).length < 3
    ? items
    : items.map((item) =>
        item.is === "unread" && comparing.test(typed.word(item.at)) ? { ...item, is: "filling" as const } : item,
      );
}

const nouns: readonly string[] = stateNouns;

/** Whether words only call a group by its name: `Nordic`, `Baltic states`. */
const isGroup = (typed: TypedText, item: Item | undefined): boolean =>
  item !== undefined &&
  (item.is === "bare" || (item.is === "clause" && item.ways[0].word === "memberOf")) &&
  typed.lexicon.starting(typed, item.at).some(({ thing, end }) => thing.label === "Coalition" && end <= item.end);

const isState = (item: Item | undefined): boolean =>
  item?.is === "bare" && !item.bare.on && item.bare.things[0]?.label === "State";

/** `the EU plus Georgia`: a state beside a group that it need not belong to. */
const isStateBesideGroup = (typed: TypedText, before: Item | undefined, next: Item | undefined): boolean =>
  (isState(before) && isGroup(typed, next)) || (isGroup(typed, before) && isState(next));

/** `Nordic and Baltic states`: those of either, where one noun stands behind both names. */
export const ofEither = (typed: TypedText, items: readonly Item[]): readonly Item[] =>
  items.map((item, place) => {
    const [before, next] = [items[place - 1], items[place + 1]];
    const hasNoun = next?.is === "clause" && nouns.includes(typed.word(next.end - 1));
    if (item.is === "join" && ["and", "comma"].includes(item.join) && isStateBesideGroup(typed, before, next))
      return { ...item, join: "or" as const };
    const behind = items[place + 2];
    // Of two groups it is asked where each stands.
    if (item.is === "join" && item.join === "and" && place === 1 && behind?.is === "bare" && behind.bare.on)
      if ([before, next].every((one) => one?.is === "bare" && isGroup(typed, one)))
        return { ...item, join: "or" as const };
    return item.is === "join" &&
      item.join === "and" &&
      before?.is === "bare" &&
      hasNoun &&
      [before, next].every((one) => isGroup(typed, one))
      ? { ...item, join: "or" as const }
      : item;
  });

/** `NATO members and the PoA`: what stands last behind names alone is what they are asked about. */
export function onTheLast(items: readonly Item[]): readonly Item[] {
  const read = items.filter(({ is }) => is !== "filling");
  const [join, last] = read.slice(-2);
  const isSubject = last?.is === "bare" && ["Topic", "Norm", "Proposal"].includes(last.bare.things[0]?.label ?? "");
  const areNames = read
    .slice(0, -2)
    .every(
      (item) => item.is === "join" || item.is === "bare" || (item.is === "clause" && ofStates.has(item.ways[0].word)),
    );
  if (!isSubject || join?.is !== "join" || join.join !== "and" || read.length < 3 || !areNames) return items;
  return items.map((item) =>
    item === last
      ? { ...last, bare: { ...last.bare, on: true } }
      : item === join
        ? { ...item, is: "filling" as const }
        : item,
  );
}
