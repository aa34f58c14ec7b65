import type { Reading } from "../graph/reading";
import type { Names } from "../names/names";
import type { Phrase } from "../phrases/phrase";
import type { Evidence } from "./evidence";

/** One clause of a question about states, read: what it says, who satisfies it, and on which facts. */
export interface Clause {
  /** Where it stands in the question: `and[0].position`. */
  readonly path: string;
  /** Goes on after "states that". */
  readonly says: string;
  /** Whether it ends in conditions of its own, so that a comma closes it in a sentence. */
  readonly long?: boolean;
  /** The states that satisfy it, as a set of bits over the universe. */
  readonly members: (reading: Reading) => Promise<bigint>;
  /** The facts by which one state satisfies it, in order of date: the latest, at most `mostShown`. */
  readonly evidence: (reading: Reading, iso3: string) => Promise<Evidence[]>;
  /** The states that have any evidence on the subject it is about, whatever the side, as such a set; absent where it is about no subject. */
  readonly recorded?: (reading: Reading) => Promise<bigint>;
  /** It asks for states of the past, by name or as such; of any other question they are no answer. */
  readonly past?: (reading: Reading) => Promise<boolean>;
  /** What is not known of it and bears on the answer, each a sentence. */
  readonly caveats?: readonly string[];
  /** What is not on record of the rolls and lists that it asks of; absent, or null, where all of it is. */
  readonly gap?: (reading: Reading) => Promise<LeftOpen | null>;
}

/** What is not on record of a roll or a list. */
export interface LeftOpen {
  /** The states of which it is known, as a set of bits over the universe. */
  readonly recorded: bigint;
  /** What is not known, each a sentence. */
  readonly notes: readonly string[];
}

/** How many facts of one state a clause shows at most, the latest; who wants all of them asks a list, which has pages. */
export const mostShown = 50;

/** Where a clause is read: the names it may use, and its place in the question and among the arguments. */
export interface ClausePlace {
  readonly names: Names;
  readonly path: string;
  readonly argument: string;
}

/** A word by which states are chosen, with the phrase that says it and reads it. Reading it throws BadQuestion or UnknownName. */
export interface StateWord<Input> {
  (input: Input, place: ClausePlace): Clause;
  readonly phrase: Phrase<Input>;
}

/** A word whose clauses are said by a phrase; `read` gives what else is known of a clause. */
export const stateWord = <Input>(
  phrase: Phrase<Input>,
  read: (input: Input, place: ClausePlace) => Omit<Clause, "says" | "long">,
): StateWord<Input> =>
  Object.assign(
    // What is wrong with an input is found where it is read, with the path of the argument; so it is said after that.
    (input: Input, place: ClausePlace): Clause => ({
      ...read(input, place),
      says: phrase.say(input, place.names) ?? "",
      long: phrase.isLong?.(input) === true,
    }),
    { phrase },
  );

/** The clause holds by itself and has no facts of its own. */
export const noEvidence = (): Promise<Evidence[]> => Promise.resolve([]);
