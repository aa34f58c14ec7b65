// cspell:ignore countrys
import { atomsOf } from "../sets/set";
import type { UnreadPiece } from "./asking";
import { ofStates } from "./states/fields-of-words";
import type { StatesAsked } from "./states/states-written";

/** How much is lost with what is left out of a reading. */
export type LossIn = (its: { readonly unread: readonly UnreadPiece[]; readonly loss?: number }) => number;

/** Whether no more was read than names. */
export const isOpenIn = ({ set, onlyNames }: StatesAsked): boolean => set === undefined || onlyNames.length > 0;

/** Of two ways to read a question about states that which leaves out less; as it is said, where both leave out as much. */
export const closest = (lossIn: LossIn, asSaid: StatesAsked, loosely: StatesAsked | undefined): StatesAsked =>
  loosely !== undefined &&
  !isOpenIn(loosely) &&
  saysWhatWasDone(loosely) &&
  (isOpenIn(asSaid) || lossIn(loosely) < lossIn(asSaid))
    ? loosely
    : asSaid;

/** Whether anything was read that states did, and not only which states are meant. */
export const saysWhatWasDone = ({ set }: StatesAsked): boolean =>
  set !== undefined && atomsOf(set).some(({ atom }) => !ofStates.has(atom.word));

/** Whether so much was left unread in one place that it must be what is asked: `published how the law applies`. */
export const isWholeClause = ({ text, note }: UnreadPiece): boolean => note === null && text.split(/\s+/).length >= 4;

/** Whether no more was read than that somebody spoke, whoever it was, on whatever, and when or where. */
export const onlySpoke = ({ set }: StatesAsked): boolean =>
  set !== undefined &&
  atomsOf(set).every(
    ({ atom: { word, value } }) =>
      word === "spoke" &&
      Object.keys(value as object).every((field) => /^(?:year|during|meeting|process)$/.test(field)),
  );

/** Whether it is states that are asked for: `which African countries`, `in 2024, which states`, `countries that`. */
const asking =
  /^\W*(?:(?:in|since|during|at|before|after|until)\b[^,]{0,40},\s*)?(?:(?:please|kindly)\s+)?(?:(?:which|name|list|show me|give me)\s+(?:[\p{L}'’-]+\s+){0,4}?|what\s+)?(?:states|(?:country|countries|countrys)|nations|delegations|members|governments)\b(?!\s*['’])/iu;

/** How much more a page loses that lists what was said, or votes, where it is states that are asked for. */
const lossOfStates = 2.5;

/** The loss of a page; of one that lists no states, with that of the states that are asked for. */
export const withStatesLost =
  (question: string, lossIn: LossIn): LossIn =>
  (its) => {
    const { elsewhere } = its as { readonly elsewhere?: { readonly path: string } };
    const isOfNone = elsewhere !== undefined && /^\/(?:statements|votes)\b/.test(elsewhere.path);
    return lossIn(its) + (isOfNone && asking.test(question) ? lossOfStates : 0);
  };

/** By how much less a page loses that a phrase reads without the words that are told, which it has with them too; and more, states that are told by their parts alone. */
const weights = { asSaid: 0.02, loosely: 0.01 } as const;

/**
 * Of several pages the one for which the least is left out, where more would be left out of a question about states. A page that is asked for
 * as it is said is taken where as much would be, unless it leaves out what the question begins with, which says what it asks.
 */
export function fewestTold<Page extends Parameters<LossIn>[0]>(
  lossIn: LossIn,
  read: StatesAsked,
  asSaid: Page | undefined,
  others: readonly (Page | undefined)[],
): Page | undefined {
  const isRead = saysWhatWasDone(read) && read.onlyNames.length === 0;
  const most = isRead ? lossIn(read) + (read.isLoose === true ? weights.loosely : 0) : Infinity;
  const isSaid = asSaid?.unread.every(({ start }) => start > 0) === true;
  const lossOfPage = (page: Page): number => lossIn(page) - (page === asSaid && isSaid ? weights.asSaid : 0);
  return [asSaid, ...others]
    .flatMap((page) => (page !== undefined && lossOfPage(page) < most ? [page] : []))
    .toSorted((a, b) => lossOfPage(a) - lossOfPage(b))[0];
}
