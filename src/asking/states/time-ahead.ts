import { isGiven } from "../../given";
import type { RecordWhere } from "../../positions/position.where";
import type { TypedText } from "../../phrases/typed-text";
import type { ClauseHeard } from "../../questions/sentence.phrase";
import { alike } from "./ellipsis";
import { timeless } from "./fields-of-words";
import type { Item } from "./item";
import { isOfAnotherYear, timeOf } from "./of-another-kind";

type Times = Partial<Pick<RecordWhere, "year" | "during">>;
type Fields = Times & { readonly resolutions?: Times };

const fieldsOf = ({ value }: ClauseHeard): Fields => value as Fields;
const isTimed = ({ year, during }: Times): boolean => isGiven(year) || isGiven(during);
const isOpener = /^(?:that|who|which|then|and then|they|it)$/;

/** Whether what stands before a time parts it from what was told before: a word that joins, or that opens a clause. */
const isParted = (typed: TypedText, item: Item | undefined): boolean =>
  item?.is === "join" || (item?.is === "filling" && isOpener.test(typed.slice(item.at, item.end).toLowerCase()));

/** The place of what a time stands right before, with no more than a comma or a word that says nothing between. */
function aheadOf(items: readonly Item[], from: number): number {
  let place = from + 1;
  for (; place <= from + 3; place += 1) {
    const item = items[place];
    const isComma = item?.is === "join" && item.join === "comma" && place === from + 1;
    if (!isComma && !(item?.is === "filling" && item.told !== true)) break;
  }
  return place;
}

/** An item at a time that was told before it; undefined where it has one, or can have none. */
function thenDone(item: Item | undefined, beside: Partial<RecordWhere>): Item | undefined {
  if (item?.is === "bare")
    return isTimed(item.bare.beside) || item.bare.texts !== undefined
      ? undefined
      : { ...item, bare: { ...item.bare, beside: { ...item.bare.beside, ...beside } } };
  if (item?.is !== "clause") return undefined;
  const [first, ...others] = item.ways;
  const { resolutions = {}, ...own } = fieldsOf(first);
  const isOpen = !timeless.has(first.word) && !isTimed(own) && !isTimed(resolutions);
  if (!isOpen || isOfAnotherYear(first, beside)) return undefined;
  return { ...item, ways: [alike.placed(first, beside), ...others.map((one) => alike.placed(one, beside))] };
}

/** `and in 2023 voted against it`: a time that stands behind a word that joins, and right before a clause, is when that was. */
export function timesAhead(typed: TypedText, items: readonly Item[]): readonly Item[] {
  const found = [...items];
  for (const [place, item] of found.entries()) {
    const isBehind = found.slice(0, place).some(({ is }) => is === "clause");
    if (item.is !== "time" || item.stance !== undefined || !isBehind) continue;
    if (!isParted(typed, found[place - 1]) && typed.word(item.at) !== "that") continue;
    const next = aheadOf(found, place);
    const then = thenDone(found[next], item.beside);
    if (then === undefined) continue;
    found[next] = then;
    found[place] = { is: "filling", at: item.at, end: item.end, cost: item.cost };
    const comma = found[next - 1];
    if (comma?.is === "join" && comma.join === "comma") found[next - 1] = { ...comma, is: "filling" };
  }
  return found;
}

/** The texts that an item tells by whose they are, where it does. */
const textsOf = (item: Item): (Times & object) | undefined =>
  item.is === "clause"
    ? isTimed(fieldsOf(item.ways[0]))
      ? undefined
      : fieldsOf(item.ways[0]).resolutions
    : item.is === "bare"
      ? item.bare.texts
      : undefined;

/** The same texts of a time. */
function textsThen(item: Item, time: Times): Item {
  if (item.is === "bare") return { ...item, bare: { ...item.bare, texts: { ...item.bare.texts, ...time } } };
  if (item.is !== "clause") return item;
  const [first, ...others] = item.ways;
  const value = { ...fieldsOf(first), resolutions: { ...fieldsOf(first).resolutions, ...time } };
  return { ...item, ways: [{ ...first, value }, ...others] };
}

/** `the French resolution of 2022 but not the Russian one`: both are of the year that is told with either; that `of` a text is its own. */
export function sameYear(typed: TypedText, items: readonly Item[]): readonly Item[] {
  const found = [...items];
  let before: number | undefined;
  for (const [place, item] of found.entries()) {
    const texts = textsOf(item);
    if (texts === undefined) continue;
    const [last, words] = [before === undefined ? undefined : found[before], typed.slice(item.at, item.end)];
    const its = last && textsOf(last);
    if (its !== undefined && last !== undefined && before !== undefined) {
      if (isTimed(its) && !isTimed(texts) && /\bones?$/i.test(words)) found[place] = textsThen(item, timeOf(its));
      const isShared =
        /\bin (?:\w+ )?\d{4}$/i.test(words) && !/^(?:vote|sponsor|abstain|back|support|oppose)/i.test(words);
      if (isTimed(texts) && !isTimed(its) && isShared) found[before] = textsThen(last, timeOf(texts));
    }
    before = place;
  }
  return found;
}
