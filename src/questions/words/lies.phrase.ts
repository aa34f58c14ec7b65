import { alsoRead, oneOf, unlikely } from "../../phrases/phrase";
import { asTyped, mapped } from "../../phrases/values";
import { choice, listOf, wording } from "../../phrases/wording";
import { adjectives, asListOfOne, behind } from "./adjective.phrase";

/** The continents of M49, as people say where a state lies or what it is. */
const continents: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Africa: ["in Africa", "from Africa", "on the African continent"],
  Americas: ["in the Americas", "from the Americas", ...adjectives("American")],
  Asia: ["in Asia", "from Asia"],
  Europe: ["in Europe", "from Europe", ...adjectives("European")],
  Oceania: ["in Oceania", "from Oceania", "in the Pacific", ...adjectives("Oceanian", "Pacific")],
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
  Caribbean: [
    "in the Caribbean",
    "from the Caribbean",
    ...adjectives("Caribbean", "Caribbean island", "Caribbean small island"),
  ],
  "Central America": ["in Central America", "from Central America", ...adjectives("Central American")],
  "South America": ["in South America", "from South America", ...adjectives("South American")],
  "Western Africa": ["in West Africa", "in Western Africa", ...adjectives("West African", "Western African")],
  "Eastern Africa": ["in East Africa", "in Eastern Africa", ...adjectives("East African", "Eastern African")],
  "Middle Africa": ["in Central Africa", "in Middle Africa", ...adjectives("Central African", "Middle African")],
  "Southern Africa": ["in Southern Africa", ...adjectives("Southern African")],
  "Western Europe": ["in Western Europe"],
  "Eastern Europe": ["in Eastern Europe"],
  "Western Asia": ["in Western Asia", "in West Asia", ...adjectives("West Asian", "Western Asian")],
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

/** The islands of the Pacific, which are Oceania without Australia and New Zealand. */
const pacificIslands = mapped(
  wording<object>(
    ...(["in the Pacific islands", ...adjectives("Pacific island", "Pacific islands", "Pacific small island")] as [
      string,
      ...string[],
    ]),
  ),
  () => ["Melanesia", "Micronesia", "Polynesia"],
  () => undefined,
);

const lies = (part: "continent" | "subregion", called: Called) =>
  oneOf<string[]>(
    behind([`lie in the ${part}`], listOf(asTyped(5))),
    asListOfOne(choice<string>(called)),
    alsoRead(unlikely(asListOfOne(choice<string>(alone(called))), 0.8)),
  );

/** In one of these continents. */
export const continentPhrase = lies("continent", continents);
/** In one of these subregions. */
export const subregionPhrase = oneOf<string[]>(lies("subregion", subregions), alsoRead(pacificIslands));
