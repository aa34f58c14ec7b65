import type { Named } from "../../names/named";
import type { Lexicon } from "../../phrases/lexicon";
import { type Token, TypedText } from "../../phrases/typed-text";
import { type ClauseHeard, clausesFrom, sentencesFrom } from "../../questions/sentence.phrase";
import { type SetOf, all as everyone, atomsOf } from "../../sets/set";
import type { UnderstoodPiece, UnreadPiece } from "../asking";
import { onEitherSide } from "./either-side";
import { eitherVote } from "./either-vote";
import type { Item } from "./item";
import { itemsOf } from "./items";
import { neitherFirst } from "./neither-first";
import { isModal } from "../unread/not-answered";
import { ofOwnGroup } from "./own-group";
import { type Doubt, saidOfClause } from "../other-readings";
import { readOtherwiseIn, saysMore } from "../unread/read-otherwise";
import { ofEither, onTheLast, withoutComparing, withoutRhetoric } from "../unread/rhetoric";
import { ofEvery } from "./quantifiers";
import type { Spelt } from "../unread/spelt";
import { hangingAtEnd, hangingIn, strandedIn } from "../unread/stranded";
import { setOfUnits } from "./structure";
import { sameYear, timesAhead } from "./time-ahead";
import { unitsOf } from "./unit";
import { votesShared } from "../votes-shared";
import { type Span, unreadOf } from "../unread/unread-pieces";

/** A question about states, read; without a set where no clause of it was. */
export interface StatesAsked {
  readonly set: SetOf<ClauseHeard> | undefined;
  readonly joinedOtherwise: SetOf<ClauseHeard> | undefined;
  readonly understood: readonly UnderstoodPiece[];
  readonly unread: readonly UnreadPiece[];
  readonly doubts: readonly Doubt[];
  /** The things that are named, where nothing of the question was read but their names. */
  readonly onlyNames: readonly Named[];
  /** Whether what was done is told by its parts alone. */
  readonly isLoose?: true;
}

/** A sentence of the API, whole. */
export function asSaid(question: string, lexicon: Lexicon): StatesAsked | undefined {
  const typed = new TypedText(question, lexicon);
  const [whole] = sentencesFrom(typed, 0).filter(({ end }) => end === typed.tokens.length);
  if (whole === undefined) return undefined;
  const clauses = atomsOf(whole.value).map(({ atom }) => atom);
  // No sentence of the API says so: it is told of what people write.
  if (clauses.some((clause) => saysMore(typed, clause))) return undefined;
  return {
    set: whole.value,
    joinedOtherwise: undefined,
    understood: clauses.map((clause) => understoodOf(typed, clause, clause)),
    unread: [],
    onlyNames: [],
    doubts: clauses.map((clause) => ({
      clause,
      text: typed.slice(clause.at, clause.end),
      ways: otherWays(typed, clause),
    })),
  };
}

/** Other ways to read just the words of a clause. */
const otherWays = (typed: TypedText, { at, end }: ClauseHeard): ClauseHeard[] =>
  clausesFrom(typed, at).filter((way) => way.end === end);

export function asWritten(
  question: string,
  lexicon: Lexicon,
  { tokens, unknown, guesses }: Spelt,
  isLoose = false,
): StatesAsked {
  const inOrder = new TypedText(question, lexicon, tokens, guesses);
  const typed = guesses.size > 0 ? inOrder : neitherFirst(inOrder);
  const inPlace = itemsOf(typed, gapsIn(tokens, unknown), isLoose);
  const all = ofOwnGroup(typed, withoutComparing(typed, sameYear(typed, timesAhead(typed, inPlace))));
  const items = onEitherSide(
    typed,
    ofEvery(typed, votesShared(typed, ofEither(typed, onTheLast(withoutRhetoric(typed, all))))),
  );
  const isOfNames = items.every(({ is }) => is !== "clause");
  const stranded = isOfNames ? new Set<Item>() : strandedIn({ typed, items, unknown });
  const hanging = hangingIn({ typed, items, unknown });
  const {
    units,
    unused,
    told: saidOf,
  } = unitsOf(
    items.filter((item) => !stranded.has(item) && !hanging.has(item)),
    items,
  );
  const read = setOfUnits(units, "and first");
  const told = items.filter((item) => isTold(typed, item));
  const left = [
    ...items.filter(({ is }) => is === "unread"),
    ...told,
    ...(isOfNames && !items.some(({ is }) => is === "side") ? items.filter(({ is }) => is === "time") : []),
    ...stranded,
    ...unused,
    ...hangingAtEnd(items),
    ...items.flatMap((item) =>
      item.is === "clause" ? [...readOtherwiseIn(typed, item.ways[0]), ...(item.between ?? [])] : [],
    ),
  ].map((item) => spanOf(typed, item));
  const unread = unreadOf(question, lexicon, [...left, ...unknown], tokens);
  const onlyFilling = items.length > 0 && items.every(({ is }) => is === "filling") && unknown.length === 0;
  const doubts = items.flatMap((item) => {
    const clause = saidOf.get(item);
    const ways = item.is === "clause" ? item.ways : [];
    return clause === undefined ? [] : [{ clause, text: typed.slice(item.at, item.end), ways }];
  });
  return {
    set: (read && eitherVote(read.set)) ?? (onlyFilling ? everyone() : undefined),
    joinedOtherwise: read?.mixed === true ? setOfUnits(units, "or first")?.set : undefined,
    understood: items.flatMap((item) => {
      const clause = saidOf.get(item);
      return clause === undefined ? [] : [understoodOf(typed, item, clause)];
    }),
    unread,
    doubts,
    onlyNames: unread.length > 0 && isOfNames ? namesIn(items) : [],
  };
}

/** The places of the words before which one was set aside; articles between them do not count. */
const gapsIn = (tokens: readonly Token[], unknown: readonly Token[]): ReadonlySet<number> =>
  new Set(
    unknown.flatMap(({ start }) => {
      const next = tokens.findIndex((token) => token.start > start);
      return /^(?:the|a|an)$/.test(tokens[next]?.word ?? "") ? [next, next + 1] : [next];
    }),
  );

/** The things that stand alone among these, each as what its name means first. */
const namesIn = (items: readonly Item[]): Named[] =>
  items.flatMap((item) => (item.is === "bare" ? item.bare.things.slice(0, 1) : []));

const spanOf = (typed: TypedText, { at, end }: Pick<Item, "at" | "end">): Span => ({
  start: typed.tokens[at]?.start ?? 0,
  end: typed.tokens[end - 1]?.end ?? 0,
});

const understoodOf = (typed: TypedText, place: Pick<Item, "at" | "end">, clause: ClauseHeard): UnderstoodPiece => ({
  ...spanOf(typed, place),
  text: typed.slice(place.at, place.end),
  readAs: saidOfClause(clause, typed.lexicon.names),
});

/** Whether an item is read, and yet changes what is asked in a way that is not answered. */
const isTold = (typed: TypedText, item: Item): boolean =>
  (item.is === "filling" && item.told === true) || (item.is === "join" && isModal(typed.slice(item.at, item.end)));
