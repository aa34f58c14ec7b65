import { type Phrase, alsoRead, oneOf, unlikely } from "../../phrases/phrase";
import { type Forms, choice, listOf, truth } from "../../phrases/wording";
import { type Region, regionNames } from "../../states/region";
import type { StateStatus } from "../../states/state-status";
import { adjectives, asListOfOne, behind } from "./adjective.phrase";

const standings: Forms<StateStatus> = {
  MEMBER: ["members of the United Nations", "UN members", "UN member states", "member states of the UN"],
  FORMER: ["former members of the United Nations", "former members", "former UN members", "states of the past"],
  OBSERVER: [
    "observers at the United Nations",
    "observers",
    "observer states",
    "UN observers",
    "non-member observer states",
  ],
};

/** Member of the United Nations, or observer. */
export const statusPhrase = oneOf<StateStatus[]>(
  behind(["are", "is"], listOf(choice(standings))),
  asListOfOne(choice(standings)),
);

const regions: Forms<Region> = {
  AFRICAN: [regionNames.AFRICAN.name, ...adjectives("African")],
  ASIA_PACIFIC: [regionNames.ASIA_PACIFIC.name, ...adjectives("Asia-Pacific", "Asian", "Asian and Pacific")],
  EASTERN_EUROPEAN: [regionNames.EASTERN_EUROPEAN.name, ...adjectives("Eastern European", "East European")],
  LATIN_AMERICAN_AND_CARIBBEAN: [
    regionNames.LATIN_AMERICAN_AND_CARIBBEAN.name,
    ...adjectives("Latin American and Caribbean", "Latin American", "Latin America and Caribbean"),
  ],
  WESTERN_EUROPEAN_AND_OTHERS: [
    regionNames.WESTERN_EUROPEAN_AND_OTHERS.name,
    ...adjectives("Western European and others", "Western European", "Western"),
  ],
};

/** In one of the regional groups of the United Nations. */
export const regionPhrase = oneOf<Region[]>(
  behind(["are among the", "are among", "are", "is", "are in the"], listOf(choice(regions), "and")),
  asListOfOne(choice(regions)),
  alsoRead(unlikely(listOf(choice(regions), "and"), 0.3)),
);

/** Whether a state is on a list that is kept of such states: as it is said, and as people call them. */
const listedAs = (list: string, ...also: readonly string[]): Phrase<boolean> => {
  const called = adjectives(...also);
  const all = [...called, ...called.map((one) => `are ${one}`)];
  return truth([`are among the ${list}`, list, `are ${list}`, ...all], [`are not among the ${list}`]);
};

/** One of the small island developing states, or not. */
export const smallIslandPhrase = listedAs(
  "small island developing states",
  "small island",
  "small island developing",
  "small islands",
  "island",
  "SIDS",
);
/** One of the least developed countries, or not. */
export const leastDevelopedPhrase = listedAs("least developed countries", "least developed", "LDC", "LDCs");
/** One of the landlocked developing countries, or not. */
export const landlockedPhrase = listedAs(
  "landlocked developing countries",
  "landlocked",
  "landlocked developing",
  "LLDC",
  "LLDCs",
);
