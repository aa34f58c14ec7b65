import { isGiven } from "../../given";
import type { Reading } from "../../graph/reading";
import { nearest, plain } from "../../names/nearest";
import { nothingCalled } from "../../names/refused";
import type { Phrase } from "../../phrases/phrase";
import { type StateWord, noEvidence, stateWord } from "../../states/clause";
import type { State } from "../../states/state";
import type { StateStatus } from "../../states/state-status";
import { universeOf } from "../../states/universe";
import { landlockedPhrase, leastDevelopedPhrase, smallIslandPhrase, statusPhrase } from "./attribute.phrase";
import { continentPhrase, subregionPhrase } from "./lies.phrase";

/** What a state is, by its own record: the record is told with the state, so there is no other fact to show. */
const isSo = <Value>(
  phrase: Phrase<Value>,
  holds: (state: State, value: Value) => boolean,
  check: (reading: Reading, value: Value, argument: string) => Promise<void> = () => Promise.resolve(),
): StateWord<Value> => {
  return stateWord(phrase, (value, { path, argument }) => ({
    path,
    members: async (reading) => {
      await check(reading, value, argument);
      const universe = await universeOf(reading);
      return universe.setOf(universe.all.filter((state) => holds(state, value)).map(({ iso3 }) => iso3));
    },
    evidence: noEvidence,
  }));
};

const standing = isSo<StateStatus[]>(statusPhrase, (state, given) => given.includes(state.status));

/** Member of the United Nations, one of the past, or observer. */
export const status: StateWord<StateStatus[]> = stateWord(statusPhrase, (given, place) => ({
  ...standing(given, place),
  past: () => Promise.resolve(given.includes("FORMER")),
}));

/** One of some states that are listed as such, or none of them. */
const listed = (phrase: Phrase<boolean>, flag: "smallIsland" | "leastDeveloped" | "landlocked") =>
  isSo<boolean>(phrase, (state, given) => state[flag] === given);

/** One of the small island developing states, or not. */
export const smallIsland = listed(smallIslandPhrase, "smallIsland");
/** One of the least developed countries, or not. */
export const leastDeveloped = listed(leastDevelopedPhrase, "leastDeveloped");
/** One of the landlocked developing countries, or not. */
export const landlocked = listed(landlockedPhrase, "landlocked");

/** How M49 calls where a state lies: its continent, or its subregion and the part of it. */
const placesOf = (state: State, part: "continent" | "subregion"): string[] =>
  [state[part], part === "subregion" ? state.intermediateRegion : undefined].filter(isGiven);

/** A part of the world as M49 calls it; a name that no state has there is refused with the nearest. */
const lies = (part: "continent" | "subregion", phrase: Phrase<string[]>) =>
  isSo<string[]>(
    phrase,
    (state, given) => placesOf(state, part).some((place) => given.some((one) => plain(one) === plain(place))),
    async (reading, given, argument) => {
      const known = new Set((await universeOf(reading)).all.flatMap((state) => placesOf(state, part)));
      const plainly = new Set([...known].map(plain));
      for (const [index, one] of given.entries()) {
        if (plainly.has(plain(one))) continue;
        const offers = nearest(one, known).map((key) => ({ key, what: `a ${part} of M49`, named: false }));
        throw nothingCalled(part, one, offers, `${argument}[${index}]`);
      }
    },
  );

/** In one of these continents. */
export const continent = lies("continent", continentPhrase);
/** In one of these subregions. */
export const subregion = lies("subregion", subregionPhrase);
