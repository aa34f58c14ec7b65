import type { Token, TypedText } from "../../phrases/typed-text";
import { stateNouns } from "../../questions/words/adjective.phrase";
import { ofStates } from "../states/fields-of-words";
import type { Item } from "../states/item";
import type { Join } from "../states/small-words";

const turning: readonly Join[] = ["not", "neither", "nor", "except"];
const turns = (item: Item): boolean => item.is === "join" && turning.includes(item.join);

/** A "neither" is about what stands behind its "nor" too, and so never about words that were left unread alone. */
const isNeither = (item: Item): boolean => item.is === "join" && item.join === "neither";

const nouns: readonly string[] = stateNouns;

/** Words that say how something was done, which a "not" reaches over: `not formally supported`. */
const isAdverb = (word: string): boolean => word.endsWith("ly");

/** A question as a row of items, with the words that were set aside before. */
interface Row {
  readonly typed: TypedText;
  readonly items: readonly Item[];
  readonly unknown: readonly Token[];
}

/** Whether nothing behind a place is turned round by a "not" there: nothing follows but words that join, or one that parts it from all else. */
function endsAt(items: readonly Item[], place: number): boolean {
  const behind = items.slice(place + 1).filter(({ is }) => is !== "filling");
  const [next] = behind;
  const isParted = next?.is === "join" && ["closes", "comma", "but"].includes(next.join);
  return isParted || behind.every(({ is }) => is === "join");
}

/** The words between two places that nobody knows, or that could not be read. */
function lostBetween({ typed, items, unknown }: Row, from: Item, to: Item): string[] {
  const [after, before] = [typed.tokens[from.end - 1]?.end ?? 0, typed.tokens[to.at]?.start ?? 0];
  const left = items.flatMap((item) => {
    const token = item.is === "unread" && item.at >= from.end && item.end <= to.at ? typed.tokens[item.at] : undefined;
    return token === undefined || token.sign ? [] : [token.word];
  });
  const aside = unknown.filter(({ start }) => start >= after && start < before).map(({ word }) => word);
  return [...left, ...aside].filter((word) => !isAdverb(word));
}

/** The first item from a place on that is neither filling nor unread. */
const meantFrom = (items: readonly Item[], from: number): Item | undefined =>
  items.slice(from).find(({ is }) => is !== "filling" && is !== "unread");

/** Whether a thing stands alone behind words that were left unread, and before nothing that says more of it. */
function lacksItsVerb({ typed, items }: Row, place: number): boolean {
  const before = items.slice(0, place).findLast(({ is }) => is !== "filling");
  const behind = items.slice(place + 1).find(({ is }) => is !== "filling");
  return (
    items[place]?.is === "bare" &&
    before?.is === "unread" &&
    typed.tokens[before.at]?.sign === false &&
    behind?.is !== "clause"
  );
}

/** Whether a clause is no more than a "for" or an "against" right behind a word that was left unread, and so says of that word what it is for: `a proposal for a repository`. */
function isBehindNoun({ typed, items }: Row, place: number): boolean {
  const [before, item] = [items[place - 1], items[place]];
  return (
    item?.is === "clause" &&
    /^(?:for|against)$/.test(typed.word(item.at)) &&
    before?.is === "unread" &&
    typed.tokens[before.at]?.sign === false
  );
}

/** Whether what only says which states are meant stands behind a word that was left unread and makes something else of it: `vote with the West`, `the rest of the EU`. */
function isBehindLink({ typed, items }: Row, place: number): boolean {
  const [before, item] = [items.slice(0, place).findLast(({ is }) => is !== "filling"), items[place]];
  const isOfStates =
    (item?.is === "clause" && ofStates.has(item.ways[0].word)) || (item?.is === "bare" && !item.bare.on);
  return isOfStates && before?.is === "unread" && links.test(typed.word(before.at));
}
const links = /^(?:with|like|than|unlike|against|rest|versus|vs|toward|towards|behalf)$/;

/** Whether a state stands behind an "on" and before a word that was left unread, and so says of that word whose it is: `on the Russian resolution`. */
function isBeforeNoun({ typed, items }: Row, place: number): boolean {
  const [item, behind] = [items[place], items[place + 1]];
  return (
    item?.is === "bare" &&
    item.bare.on &&
    item.bare.things.some(({ label }) => label === "State") &&
    behind?.is === "unread" &&
    typed.tokens[behind.at]?.sign === false
  );
}

/** Whether a noun stands right before an item: what could not be read says which states are meant, and not what they did. */
const endsInNoun = ({ typed, items }: Row, item: Item): boolean =>
  items.some(({ is, end }) => is === "filling" && end === item.at && nouns.includes(typed.word(end - 1)));

/** The "or" before words that could not be read, which is not about the clause that follows them: `in the EU or the G99 that voted no`. */
export function hangingIn(row: Row): ReadonlySet<Item> {
  const { items } = row;
  return new Set(
    items.filter((item, place) => {
      const next = item.is === "join" && item.join === "or" ? meantFrom(items, place + 1) : undefined;
      return next?.is === "clause" && lostBetween(row, item, next).length > 0;
    }),
  );
}

/** A "but" that nothing follows, such as the last word of `for it before 2021 and against it after`. */
export function hangingAtEnd(items: readonly Item[]): readonly Item[] {
  const last = items.findLast((item) => item.is !== "filling" && !(item.is === "join" && item.join === "comma"));
  return last?.is === "join" && last.join === "but" ? [last] : [];
}

/**
 * The items that hang on words that could not be read, and mean nothing without them: a "not" before such words, which is about them and not
 * about the clause behind; that clause, where nothing parts it from them; and a thing whose verb they were, with those listed behind it.
 */
export function strandedIn(row: Row): ReadonlySet<Item> {
  const stranded = new Set<Item>();
  const { items } = row;
  for (const [place, item] of items.entries()) {
    const next = meantFrom(items, place + 1);
    const lost = turns(item) && next !== undefined ? lostBetween(row, item, next) : [];
    const isLast = turns(item) && endsAt(items, place);
    if (isLast || (lost.length > 0 && !isNeither(item))) stranded.add(item);
    if (lost.length > 0 && next?.is === "clause" && !endsInNoun(row, next)) stranded.add(next);
    const [listed, join] = [items[place - 2], items[place - 1]];
    const isListed = listed !== undefined && stranded.has(listed) && !turns(listed) && join?.is === "join";
    if (item.is === "bare" && (lacksItsVerb(row, place) || isListed)) stranded.add(item);
    if (isBehindNoun(row, place) || isBeforeNoun(row, place) || isBehindLink(row, place)) stranded.add(item);
  }
  return stranded;
}
