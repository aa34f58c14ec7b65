import { vocabulary } from "../graph/vocabulary";

/** The five regional groups of the United Nations. */
export const Region = vocabulary("Region", "A regional group of the United Nations.", {
  AFRICAN: "The regional group of the African States.",
  ASIA_PACIFIC: "The regional group of the Asia-Pacific States.",
  EASTERN_EUROPEAN: "The regional group of the Eastern European States.",
  LATIN_AMERICAN_AND_CARIBBEAN: "The regional group of the Latin American and Caribbean States.",
  WESTERN_EUROPEAN_AND_OTHERS: "The regional group of the Western European and other States.",
});
export type Region = keyof typeof Region;

/** The group's name in a sentence, and the slug of the coalition that it is. */
export const regionNames: Readonly<Record<Region, { name: string; coalition: string }>> = {
  AFRICAN: { name: "African States", coalition: "african-states" },
  ASIA_PACIFIC: { name: "Asia-Pacific States", coalition: "asia-pacific-states" },
  EASTERN_EUROPEAN: { name: "Eastern European States", coalition: "eastern-european-states" },
  LATIN_AMERICAN_AND_CARIBBEAN: {
    name: "Latin American and Caribbean States",
    coalition: "latin-american-and-caribbean-states",
  },
  WESTERN_EUROPEAN_AND_OTHERS: {
    name: "Western European and other States",
    coalition: "western-european-and-other-states",
  },
};

/** The regional groups in their order, and last the states of none. */
export const regionsAndNone: readonly (Region | null)[] = [...Object.values(Region), null];
