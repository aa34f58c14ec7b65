import type { Pending } from "../graph/pending";
import type { Names } from "../names/names";
import type { Phrase } from "../phrases/phrase";
import { ToldLater } from "../sets/told-later";

/** A question about states where it stands in a question about something else: a `StateWhere`, which asks of everything and is declared after everything. */
export type AskedStates = object;

/** Such a question, read. */
export interface StatesRead {
  /** The codes of the states, as a parameter. */
  readonly codes: Pending;
  /** `any of (states that …)`: in brackets, since it ends where they do. */
  readonly says: string;
}

interface ReadsStates {
  /** The input of the API. */
  readonly input: () => object;
  /** Throws BadQuestion or UnknownName at `argument`. */
  readonly read: (where: AskedStates, names: Names, argument: string) => StatesRead;
  /** How it stands in a sentence. */
  readonly phrase: Phrase<AskedStates>;
}

/** How such a question is written and read. */
export const askedStates = new ToldLater<ReadsStates>("How states are chosen");

/** The type of a field that takes such a question. */
export const statesInput = (): object => askedStates.its.input();

/** Reads such a question. Throws BadQuestion or UnknownName at `argument`. */
export const statesRead = (where: AskedStates, names: Names, argument: string): StatesRead =>
  askedStates.its.read(where, names, argument);

/** Such a question within a sentence. */
export const statesPhrase: Phrase<AskedStates> = {
  shape: "any of (states that …)",
  say: (where, names) => askedStates.its.phrase.say(where, names),
  hear: (typed, at) => askedStates.its.phrase.hear(typed, at),
};
