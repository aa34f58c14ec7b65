import { type Phrase, alsoRead, field, oneOf, sequence, unlikely } from "../../phrases/phrase";
import { asTyped, mapped } from "../../phrases/values";
import { type Forms, choice, listOf, truth, wording } from "../../phrases/wording";
import { type Region, regionNames } from "../../states/region";
import type { StateStatus } from "../../states/state-status";

/** What states are called, behind an adjective. */
export const stateNouns = [
  "states",
  "countries",
  "members",
  "member states",
  "nations",
  "governments",
  "state",
  "country",
] as const;

/** Adjectives of states, each with or without the noun behind it; `are` before it is read too. */
const adjectives = (...of: readonly string[]): string[] =>
  of.flatMap((one) => [one, ...stateNouns.map((noun) => `${one} ${noun}`)]);

/** Some words before a list, as one value. */
const behind = <Value>(opens: readonly [string, ...string[]], its: Phrase<Value[]>): Phrase<Value[]> =>
  mapped(
    sequence<{ list: Value[] }>(wording(...opens), field("list", its)),
    ({ list }) => list,
    (list) => ({ list }),
  );

/** A single value where a list is asked for. */
const single = <Value>(its: Phrase<Value>): Phrase<Value[]> =>
  alsoRead(
    unlikely(
      mapped(
        its,
        (value) => [value],
        () => undefined,
      ),
      0.2,
    ),
  );

const standings: Forms<StateStatus> = {
  MEMBER: ["members of the United Nations", "UN members", "UN member states", "member states of the UN"],
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
  single(choice(standings)),
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
  single(choice(regions)),
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

/** The continents of M49, as people say where a state lies or what it is. */
const continents: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Africa: ["in Africa", "from Africa", "on the African continent"],
  Americas: ["in the Americas", "from the Americas", ...adjectives("American")],
  Asia: ["in Asia", "from Asia"],
  Europe: ["in Europe", "from Europe", ...adjectives("European")],
  Oceania: ["in Oceania", "from Oceania", "in the Pacific", ...adjectives("Oceanian", "Pacific", "Pacific island")],
};

/** The subregions of M49 for which there are adjectives. */
const subregions: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "South-eastern Asia": [
    "in Southeast Asia",
    "in South-East Asia",
    ...adjectives("Southeast Asian", "South-East Asian", "South-eastern Asian"),
  ],
  "Southern Asia": ["in South Asia", ...adjectives("South Asian")],
  "Central Asia": ["in Central Asia", ...adjectives("Central Asian")],
  "Eastern Asia": ["in East Asia", ...adjectives("East Asian")],
  "Northern Africa": ["in North Africa", ...adjectives("North African")],
  "Sub-Saharan Africa": ["in sub-Saharan Africa", ...adjectives("sub-Saharan", "sub-Saharan African")],
  "Northern Europe": ["in Northern Europe", ...adjectives("Northern European")],
  "Southern Europe": ["in Southern Europe", ...adjectives("Southern European")],
  "Latin America and the Caribbean": ["in Latin America", "in Latin America and the Caribbean", "from Latin America"],
  "Northern America": ["in North America", ...adjectives("North American")],
};

type Called = Readonly<Record<string, readonly [string, ...string[]]>>;

/** Where states lie, by the name of the part alone: `Europe` of `in Europe`, as it stands behind "outside" and "except". */
const alone = (called: Called): Record<string, [string, ...string[]]> =>
  Object.fromEntries(
    Object.entries(called).map(([part, forms]) => [
      part,
      [part, ...forms.filter((form) => form.startsWith("in ")).map((form) => form.replace(/^in (?:the )?/, ""))],
    ]),
  );

const lies = (part: "continent" | "subregion", called: Called) =>
  oneOf<string[]>(
    behind([`lie in the ${part}`], listOf(asTyped(5))),
    single(choice<string>(called)),
    alsoRead(unlikely(single(choice<string>(alone(called))), 0.8)),
  );

/** In one of these continents. */
export const continentPhrase = lies("continent", continents);
/** In one of these subregions. */
export const subregionPhrase = lies("subregion", subregions);
