import type { Named } from "../names/named";
import type { Lexicon } from "../phrases/lexicon";
import { type Token, TypedText } from "../phrases/typed-text";
import { type ClauseHeard, clausesFrom, sentencesFrom } from "../questions/sentence.phrase";
import { type SetOf, all, atomsOf } from "../sets/set";
import type { UnderstoodPiece, UnreadPiece } from "./asking";
import type { Item } from "./item";
import { itemsOf } from "./items";
import { type Doubt, saidOfClause } from "./other-readings";
import type { Spelt } from "./spelt";
import { strandedIn } from "./stranded";
import { setOfUnits } from "./structure";
import { suggestionsFor } from "./suggestions";
import { unitsOf } from "./unit";

/** A question about states, read; without a set where no clause of it was. */
export interface StatesAsked {
  readonly set: SetOf<ClauseHeard> | undefined;
  readonly joinedOtherwise: SetOf<ClauseHeard> | undefined;
  readonly understood: readonly UnderstoodPiece[];
  readonly unread: readonly UnreadPiece[];
  readonly doubts: readonly Doubt[];
  /** The things that are named, where nothing of the question was read but their names. */
  readonly onlyNames: readonly Named[];
}

/** A run of words, by the places of its letters. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reads a question about states: first as the API would say it, then as people write. */
export const readStates = (question: string, lexicon: Lexicon, words: Spelt): StatesAsked =>
  asSaid(question, lexicon) ?? asWritten(question, lexicon, words);

/** A sentence of the API, whole. */
function asSaid(question: string, lexicon: Lexicon): StatesAsked | undefined {
  const typed = new TypedText(question, lexicon);
  const [whole] = sentencesFrom(typed, 0).filter(({ end }) => end === typed.tokens.length);
  if (whole === undefined) return undefined;
  const clauses = atomsOf(whole.value).map(({ atom }) => atom);
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

function asWritten(question: string, lexicon: Lexicon, { tokens, unknown, guesses }: Spelt): StatesAsked {
  const typed = new TypedText(question, lexicon, tokens, guesses);
  const items = itemsOf(typed, gapsIn(tokens, unknown));
  const isOfNames = items.every(({ is }) => is !== "clause");
  const stranded = isOfNames ? new Set<Item>() : strandedIn({ typed, items, unknown });
  const { units, unused, told } = unitsOf(items.filter((item) => !stranded.has(item)));
  const read = setOfUnits(units, "and first");
  const left = [...items.filter(({ is }) => is === "unread"), ...stranded, ...unused].map((item) =>
    spanOf(typed, item),
  );
  const unread = unreadOf(question, lexicon, [...left, ...unknown], tokens);
  const onlyFilling = items.length > 0 && items.every(({ is }) => is === "filling") && unknown.length === 0;
  const doubts = items.flatMap((item) => {
    const clause = told.get(item);
    const ways = item.is === "clause" ? item.ways : [];
    return clause === undefined ? [] : [{ clause, text: typed.slice(item.at, item.end), ways }];
  });
  return {
    set: read?.set ?? (onlyFilling ? all() : undefined),
    joinedOtherwise: read?.mixed === true ? setOfUnits(units, "or first")?.set : undefined,
    understood: items.flatMap((item) => {
      const clause = told.get(item);
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

/** Words that do not part two pieces that were left unread. */
const joinsNames = /^(?:the|a|an|of)$/;

/** What was left unread, words beside each other together; signs alone are not told. */
function unreadOf(question: string, lexicon: Lexicon, spans: readonly Span[], read: readonly Token[]): UnreadPiece[] {
  const inOrder = spans
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(question.slice(start, end)))
    .toSorted((a, b) => a.start - b.start);
  const runs: { start: number; end: number }[] = [];
  for (const span of inOrder) {
    const last = runs.at(-1);
    const isBeside =
      last !== undefined &&
      !read.some(({ start, word }) => start >= last.end && start < span.start && !joinsNames.test(word));
    if (last !== undefined && isBeside) last.end = Math.max(last.end, span.end);
    else runs.push({ ...span });
  }
  return runs.map(({ start, end }, index) => {
    const text = question.slice(start, end);
    return { start, end, text, suggestions: () => (index < mostSuggested ? suggestionsFor(text, lexicon) : []) };
  });
}

/** For how many pieces the nearest names are looked up. */
const mostSuggested = 4;
