import { isGiven } from "../given";
import { type Cypher, compile } from "../graph/cypher";
import type { Names } from "../names/names";
import { type Phrase, field, sequence } from "../phrases/phrase";
import { mapped } from "../phrases/values";
import { wording } from "../phrases/wording";
import { type Said, phrase, predicate } from "./readers";
import { type SetOf, atom, readAs } from "./set";
import { type Joined, setOf } from "./set-of";
import { simplified } from "./simplified";

export type { Joined } from "./set-of";

/** One word of a `where`: what it means in the graph, and in a sentence that goes on after "that". */
export interface Word<Value> {
  /** A predicate on `node`, true or false and never null. Throws BadQuestion or UnknownName at `argument`. */
  readonly holds: (value: Value, names: Names, argument: string) => Cypher;
  readonly says: (value: Value, names: Names) => string;
  /** What says it, where it is read from a sentence too. */
  readonly phrase?: Phrase<Value>;
  /** Where a list of things of which it holds may start, so that no other thing is looked at. */
  readonly starts?: Starts<Value>;
}

/** How few things a list has that starts there, from one place in a text to all that some words stand in. */
const narrownesses = ["place", "occasion", "subject", "process", "time", "words"] as const;
export type Narrowness = (typeof narrownesses)[number];

interface Starts<Value> {
  readonly narrowness: Narrowness;
  /** Clauses that bind `node` to each thing of which the word may hold, once. */
  readonly from: (value: Value, names: Names, argument: string) => Cypher;
}

/** Every word of a `where`; the compiler asks for all of them. */
export type Alphabet<Where> = {
  readonly [Field in Exclude<keyof Where, keyof Joined<Where>>]-?: Word<NonNullable<Where[Field]>>;
};

/** A word that is said and read by a phrase. */
export const spoken = <Value>(its: Phrase<Value>): Pick<Word<Value>, "says" | "phrase"> => ({
  phrase: its,
  says: (value, names) => its.say(value, names) ?? "",
});

/** A word that is said and read as some words before what it is given. */
export const spokenAs = <Value>(
  opens: readonly [string, ...string[]],
  its: Phrase<Value>,
): Pick<Word<Value>, "says" | "phrase"> =>
  spoken(
    mapped(
      sequence<{ its: Value }>(wording(...opens), field("its", its as Phrase<NonNullable<Value>>)),
      ({ its: value }) => value,
      (value) => ({ its: value }),
    ),
  );

/** What turns a condition of a list round, in a sentence. */
export const notAmong = "are not among those that";

/** A condition, read: for the graph and for people. */
export interface Condition {
  readonly holds: Cypher;
  /** Empty where nothing was asked. */
  readonly says: string;
  /** Clauses that bind `node` to the things among which all of it may hold, where any of its words allows that. */
  readonly starts?: Cypher;
}

/** Reads a `where` as a predicate on `node` and as a sentence. */
export function conditionOf<Where extends Joined<Where>>(
  where: Where | null | undefined,
  alphabet: Alphabet<Where>,
  names: Names,
  argument = "where",
): Condition {
  const words = alphabet as Readonly<Record<string, Word<unknown>>>;
  const read = (word: string, value: unknown, place: string): SetOf<Pick<Condition, "holds">> => {
    const { holds } = words[word] as Word<unknown>;
    return atom({ holds: holds(value, names, place) });
  };
  const set = setOf<Where, Pick<Condition, "holds">>(where ?? ({} as Where), Object.keys(words), read, argument);
  const [narrowest] = startsIn(where ?? ({} as Where), words, names, argument).sort(
    (a, b) => narrownesses.indexOf(a.narrowness) - narrownesses.indexOf(b.narrowness),
  );
  return {
    // A text for each way of writing the same would be planned each time.
    holds: readAs(
      simplified(set, ({ holds }) => JSON.stringify(compile(holds))),
      predicate((one: Pick<Condition, "holds">) => one.holds),
    ),
    says: saidOf(where, alphabet, names)?.says ?? "",
    ...(narrowest === undefined ? {} : { starts: narrowest.from }),
  };
}

/** A `where` in words, to follow "that"; undefined where nothing is asked. */
export function saidOf<Where extends Joined<Where>>(
  where: Where | null | undefined,
  alphabet: Alphabet<Where>,
  names: Names,
): Said | undefined {
  const words = alphabet as Readonly<Record<string, Word<unknown>>>;
  const read = (word: string, value: unknown) => {
    const its = words[word] as Word<unknown>;
    return atom({ says: its.says(value, names), long: its.phrase?.isLong?.(value) === true });
  };
  const set = setOf<Where, { says: string; long: boolean }>(where ?? ({} as Where), Object.keys(words), read, "where");
  if (set.kind === "all" && set.of.length === 0) return undefined;
  return readAs(
    set,
    phrase((one: { says: string; long: boolean }) => one, notAmong),
  );
}

/** Where a list may start by the words that all hold; what stands under `or` and `not` narrows nothing alone. */
function startsIn<Where extends Joined<Where>>(
  where: Where,
  words: Readonly<Record<string, Word<unknown>>>,
  names: Names,
  argument: string,
): { readonly narrowness: Narrowness; readonly from: Cypher }[] {
  const own = Object.entries(where).flatMap(([word, value]) => {
    const starts = words[word]?.starts;
    if (starts === undefined || !isGiven(value)) return [];
    return [{ narrowness: starts.narrowness, from: starts.from(value, names, `${argument}.${word}`) }];
  });
  const joined = (where.and ?? []).flatMap((part, index) => startsIn(part, words, names, `${argument}.and[${index}]`));
  return [...own, ...joined];
}
