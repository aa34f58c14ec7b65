import { registerEnumType } from "type-graphql";

/** The five regional groups of the United Nations. */
export enum Region {
  AFRICAN = "AFRICAN",
  ASIA_PACIFIC = "ASIA_PACIFIC",
  EASTERN_EUROPEAN = "EASTERN_EUROPEAN",
  LATIN_AMERICAN_AND_CARIBBEAN = "LATIN_AMERICAN_AND_CARIBBEAN",
  WESTERN_EUROPEAN_AND_OTHERS = "WESTERN_EUROPEAN_AND_OTHERS",
}
registerEnumType(Region, {
  name: "Region",
  description: "A regional group of the United Nations.",
  valuesConfig: {
    AFRICAN: { description: "African States." },
    ASIA_PACIFIC: { description: "Asia-Pacific States." },
    EASTERN_EUROPEAN: { description: "Eastern European States." },
    LATIN_AMERICAN_AND_CARIBBEAN: { description: "Latin American and Caribbean States." },
    WESTERN_EUROPEAN_AND_OTHERS: { description: "Western European and other States." },
  },
});

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
