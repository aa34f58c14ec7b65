import { type Phrase, alsoRead, oneOf, unlikely } from "../../phrases/phrase";
import { type Forms, choice, listOf, truth } from "../../phrases/wording";
import { type Region, regionNames } from "../../states/region";
import type { StateStatus } from "../../states/state-status";
import { adjectives, asListOfOne, behind, stateNouns } from "./adjective.phrase";
import { belonging } from "./belonging";

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
  AFRICAN: [regionNames.AFRICAN.name, ...adjectives("African"), "Africans"],
  ASIA_PACIFIC: [regionNames.ASIA_PACIFIC.name, ...adjectives("Asia-Pacific", "Asian", "Asian and Pacific"), "Asians"],
  EASTERN_EUROPEAN: [
    regionNames.EASTERN_EUROPEAN.name,
    ...adjectives("Eastern European", "East European"),
    "Eastern Europeans",
    "East Europeans",
  ],
  LATIN_AMERICAN_AND_CARIBBEAN: [
    regionNames.LATIN_AMERICAN_AND_CARIBBEAN.name,
    ...adjectives("Latin American and Caribbean", "Latin American", "Latin America and Caribbean"),
    "Latin Americans",
  ],
  WESTERN_EUROPEAN_AND_OTHERS: [
    regionNames.WESTERN_EUROPEAN_AND_OTHERS.name,
    ...adjectives("Western European and others", "Western European", "Western"),
    "Westerners",
    "the West",
  ],
};

/** How a regional group is called as a group; a coalition of that name speaks, and who belongs to it is on no roll of its own. */
const groups: Forms<Region> = {
  AFRICAN: ["African Group", "Africa Group", "Group of African States", "African regional group"],
  ASIA_PACIFIC: ["Group of Asia-Pacific States", "Asia-Pacific regional group"],
  EASTERN_EUROPEAN: ["Group of Eastern European States", "Eastern European regional group"],
  LATIN_AMERICAN_AND_CARIBBEAN: ["Group of Latin American and Caribbean States", "Latin American and Caribbean Group"],
  WESTERN_EUROPEAN_AND_OTHERS: ["Group of Western European and other States", "Western European and others group"],
};
const inGroup = choice(groups);
/** What stands between a verb and the name of a group. */
const articles = ["", " the", " both", " both the", " either", " either the"] as const;
const ofGroup: Phrase<Region> = choice(
  Object.fromEntries(
    Object.entries(groups).map(([region, names]) => [
      region,
      names.flatMap((name) => stateNouns.map((noun) => `${name} ${noun}`)),
    ]),
  ) as unknown as Forms<Region>,
);

/** A regional group by what its states are called, or it is itself. */
export const regionAlone: Phrase<Region> = oneOf(choice(regions), inGroup);

/** In one of the regional groups of the United Nations; whoever is said to belong to the group of one is meant so too. */
export const regionPhrase = oneOf<Region[]>(
  behind(["are among the", "are among", "are", "is", "are in the"], listOf(choice(regions), "and")),
  asListOfOne(choice(regions)),
  alsoRead(unlikely(listOf(choice(regions), "and"), 0.3)),
  alsoRead(
    unlikely(
      behind(
        ["belong to the", ...["belong to", ...belonging].flatMap((verb) => articles.map((article) => verb + article))],
        listOf(inGroup),
      ),
      0.1,
    ),
  ),
  alsoRead(unlikely(asListOfOne(oneOf(inGroup, ofGroup)), 0.1)),
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
