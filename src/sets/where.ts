import { refuseBoth } from "../dates/period";
import { isGiven } from "../given";
import { BadQuestion } from "../errors";
import { type Cypher, compile } from "../graph/cypher";
import type { Names } from "../names/names";
import { phrase, predicate } from "./readers";
import { type SetOf, all, any, atom, not, readAs } from "./set";
import { simplified } from "./simplified";

/** What a `where` may say beside its words: other conditions, joined. */
export interface Joined<Where> {
  and?: Where[] | null;
  or?: Where[] | null;
  not?: Where | null;
}

/** One word of a `where`: what it means in the graph, and in a sentence that goes on after "that". */
export interface Word<Value> {
  /** A predicate on `node`, true or false and never null. Throws BadQuestion or UnknownName at `argument`. */
  readonly holds: (value: Value, names: Names, argument: string) => Cypher;
  readonly says: (value: Value, names: Names) => string;
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

/** How deep conditions may stand in each other. */
const deepest = 12;

/** The set that an input describes: its words all hold, and what is joined to them. `read` makes an atom of a word. */
export function setOf<Where extends Joined<Where>, Atom>(
  where: Where,
  words: readonly string[],
  read: (word: string, value: unknown, argument: string) => SetOf<Atom>,
  argument: string,
  depth = 1,
): SetOf<Atom> {
  if (depth > deepest)
    throw new BadQuestion(`${argument}: conditions stand more than ${deepest} deep in each other.`, argument);
  const inner = (part: Where, place: string) => setOf(part, words, read, place, depth + 1);
  const given = new Map<string, unknown>(Object.entries(where));
  refuseBoth({ year: given.get("year"), during: given.get("during") }, argument);
  const said = words.flatMap((word) => {
    const value = given.get(word);
    return isGiven(value) ? [chosenBy(value, () => read(word, value, `${argument}.${word}`))] : [];
  });
  if (where.and) said.push(all(...where.and.map((part, index) => inner(part, `${argument}.and[${index}]`))));
  if (where.or) said.push(any(...where.or.map((part, index) => inner(part, `${argument}.or[${index}]`))));
  if (where.not) said.push(not(inner(where.not, `${argument}.not`)));
  const [only] = said;
  return said.length === 1 && only !== undefined ? only : all(...said);
}

/** What a word chooses. Of an empty list of choices that is nothing, also where the list is one of several fields of the word. */
function chosenBy<Atom>(value: unknown, read: () => SetOf<Atom>): SetOf<Atom> {
  if (Array.isArray(value)) return value.length === 0 ? any() : read();
  return hasNoChoice(value) ? all(read(), any()) : read();
}

/** `and` and `or` are no choices: they join conditions. */
const hasNoChoice = (value: unknown): boolean =>
  typeof value === "object" &&
  Object.entries(value ?? {}).some(
    ([field, its]) => Array.isArray(its) && its.length === 0 && field !== "and" && field !== "or",
  );

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
  const read = (word: string, value: unknown, place: string): SetOf<Condition> => {
    const { holds, says } = words[word] as Word<unknown>;
    return atom({ holds: holds(value, names, place), says: says(value, names) });
  };
  const set = setOf<Where, Condition>(where ?? ({} as Where), Object.keys(words), read, argument);
  const nothing = set.kind === "all" && set.of.length === 0;
  const [narrowest] = startsIn(where ?? ({} as Where), words, names, argument).sort(
    (a, b) => narrownesses.indexOf(a.narrowness) - narrownesses.indexOf(b.narrowness),
  );
  return {
    // A text for each way of writing the same would be planned each time.
    holds: readAs(
      simplified(set, ({ holds }) => JSON.stringify(compile(holds))),
      predicate((one: Condition) => one.holds),
    ),
    says: nothing
      ? ""
      : readAs(
          set,
          phrase((one: Condition) => one.says, "are not among those that"),
        ).says,
    ...(narrowest === undefined ? {} : { starts: narrowest.from }),
  };
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
