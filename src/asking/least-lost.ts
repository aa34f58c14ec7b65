// cspell:ignore countrys
import { atomsOf } from "../sets/set";
import type { UnreadPiece } from "./asking";
import { ofStates } from "./fields-of-words";
import type { StatesAsked } from "./states-written";

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

/** Whether a page leaves out no more than an answer of states would, and nothing of what a question begins with, which says what it asks. */
export const losesNoMore = (lossIn: LossIn, page: Pick<StatesAsked, "unread">, read: StatesAsked): boolean =>
  lossIn(page) <= lossIn(read) && page.unread.every(({ start }) => start > 0);

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

/** Of several pages the one for which the least is left out, where more would be left out of a question about states. */
export function fewestTold<Page extends Parameters<LossIn>[0]>(
  lossIn: LossIn,
  read: StatesAsked,
  pages: readonly (Page | undefined)[],
): Page | undefined {
  const isRead = saysWhatWasDone(read) && read.onlyNames.length === 0;
  // A page is taken before what is told by its parts alone, where both leave out as much.
  const most = isRead ? lossIn(read) + (read.isLoose === true ? 0.01 : 0) : Infinity;
  return pages
    .flatMap((page) => (page !== undefined && lossIn(page) < most ? [page] : []))
    .toSorted((a, b) => lossIn(a) - lossIn(b))[0];
}
