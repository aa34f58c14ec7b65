import { inAnyOrder } from "../../phrases/order";
import type { Heard, Phrase } from "../../phrases/phrase";
import { time } from "../../phrases/time";
import { type TypedText, likeliest } from "../../phrases/typed-text";
import { choice } from "../../phrases/wording";
import { atMeeting, circumstancesPhrase, inProcess } from "../../positions/circumstances.phrase";
import { type ClauseHeard, clausesFrom } from "../../questions/sentence.phrase";
import { resolutionsOf } from "../../questions/words/resolutions-of.phrase";
import { fieldsOfWord, ofStates, timeless } from "./fields-of-words";
import { gistDone } from "../gist/gist-done";
import type { PlaceInGist } from "../gist/gist-parts";
import type { Item } from "./item";
import { type ActDone, clauseDone, nounsOfActs, onResolutions } from "./loose-acts";
import { telling } from "../unread/not-answered";
import { fillings, joining } from "./small-words";

const acts: Phrase<ActDone> = choice(gistDone);
const nouns: Phrase<ActDone> = choice(nounsOfActs);
const isSmall = /^(?:the|an?|of|to|for|on|about|against|with|in|s|any|from|by|into|at|towards?)$/;

/** What something may be done to, or by. */
const subjects = new Set(["State", ...Object.values(fieldsOfWord).flatMap((fields) => Object.keys(fields))]);

/** Whether anything stands in a question that may be told so. */
export const saysAnAct = (typed: TypedText): boolean =>
  typed.tokens.some((_, at) => acts.hear(typed, at).length > 0 || nouns.hear(typed, at).length > 0);

/** What mostly says who did something, and is no verb. */
const isNoun = /^states?$/;

/** How many words may stand between what was done and what it was done to. */
const mostBetween = 4;
/** What a clause costs that is told by its parts, and each word that is left out of it. */
const costs = { clause: 3.5, word: 1.5, small: 0.2 } as const;

const atTime = time as Phrase<object>;
const atTimeAndPlace = inAnyOrder<object>(atMeeting, inProcess, atTime);
/** When, and where, behind each kind of clause. */
const behindOf = (word: string): Phrase<object> | undefined =>
  timeless.has(word)
    ? undefined
    : word === "position" || word === "silentOn"
      ? circumstancesPhrase
      : word === "spoke"
        ? atTimeAndPlace
        : inAnyOrder<object>(atTime);

/** Whether a word may stand between both: none that joins, that changes what is asked, or that says who did it. */
function mayStandBetween(typed: TypedText, at: number): boolean {
  if (typed.word(at) === ",") return true;
  if (typed.tokens[at]?.sign !== false) return false;
  if ([joining, telling, time as Phrase<unknown>].some((one) => one.hear(typed, at).length > 0)) return false;
  const isName = typed.lexicon.starting(typed, at).some(({ thing, cost }) => subjects.has(thing.label) && cost < 0.5);
  return !isName && !clausesFrom(typed, at).some(({ word }) => ofStates.has(word));
}

interface Reached {
  readonly at: number;
  readonly between: readonly PlaceInGist[];
}

/** The places at which what something was done to may begin, with the words that stand before it and say more. */
function placesFrom(typed: TypedText, from: number): Reached[] {
  const found: Reached[] = [];
  let between: readonly PlaceInGist[] = [];
  for (let at = from; at < typed.tokens.length && between.length <= mostBetween; at += 1) {
    found.push({ at, between });
    if (!mayStandBetween(typed, at)) break;
    const isFilling =
      typed.word(at) === "," ||
      isSmall.test(typed.word(at)) ||
      fillings.hear(typed, at).some(({ end }) => end === at + 1);
    if (!isFilling) between = [...between, { at, end: at + 1 }];
  }
  return found;
}

/** The clause of an act and what it was done to, with when and where behind it. */
function clausesOf(
  typed: TypedText,
  { at, end, between }: PlaceInGist & Pick<Reached, "between">,
  done: { readonly word: string; readonly value: object } | undefined,
): Item[] {
  if (done === undefined) return [];
  const behind: readonly Heard<object>[] = behindOf(done.word)?.hear(typed, end) ?? [{ value: {}, end, cost: 0 }];
  const cost = costs.clause + between.length * costs.word;
  return likeliest(behind, 1).map((heard) => {
    const clause: ClauseHeard = {
      word: done.word,
      value: { ...done.value, ...heard.value },
      at,
      end: heard.end,
      cost,
    };
    return { is: "clause" as const, ways: [clause], between, at, end: heard.end, cost: cost + heard.cost };
  });
}

/** What was done, in whatever words it is told, and to what: the words between that say more are told to be left out. */
const forwards = (typed: TypedText, at: number): Item[] =>
  likeliest(
    (isNoun.test(typed.word(at)) ? [] : [...acts.hear(typed, at), ...nouns.hear(typed, at)]).map((heard) => ({
      ...heard,
      cost: -heard.end,
    })),
    6,
  ).flatMap(({ value: act, end }) =>
    placesFrom(typed, end).flatMap(({ at: from, between }) => [
      ...typed.lexicon
        .starting(typed, from)
        .flatMap((named) => clausesOf(typed, { at, end: named.end, between }, clauseDone(act, named.thing, typed))),
      ...resolutionsOf
        .hear(typed, from)
        .flatMap(({ value, end: last }) => clausesOf(typed, { at, end: last, between }, onResolutions(act, value))),
    ]),
  );

/** The same turned round, with what those are called who did it: `77/37 co-sponsors`, `the treaty's critics`. */
const backwards = (typed: TypedText, at: number): Item[] =>
  typed.lexicon
    .starting(typed, at)
    .flatMap(({ thing, end }) =>
      nouns
        .hear(typed, typed.word(end) === "s" ? end + 1 : end)
        .flatMap(({ value: act, end: last }) =>
          clausesOf(typed, { at, end: last, between: [] }, clauseDone(act, thing, typed)),
        ),
    );

/** Clauses that are told by their parts, where no phrase says them: what was done, and to what. */
export const looseClauses = (typed: TypedText, at: number): Item[] => [...forwards(typed, at), ...backwards(typed, at)];
