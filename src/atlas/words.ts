import { dateInWords } from "../dates/span";
import { isGiven } from "../given";
import type { Choice, Confidence, Region, Stance } from "./operations/graphql";

/** The regional groups of the United Nations, as they are called there. */
export const regions: Readonly<Record<Region, string>> = {
  AFRICAN: "African states",
  ASIA_PACIFIC: "Asia-Pacific states",
  EASTERN_EUROPEAN: "Eastern European states",
  LATIN_AMERICAN_AND_CARIBBEAN: "Latin American and Caribbean states",
  WESTERN_EUROPEAN_AND_OTHERS: "Western European and other states",
};

/** The regional group of a state; nothing where it belongs to none. */
export const regionShown = (region: Region | null): string | null => (region === null ? null : regions[region]);

/** The sides that an actor may take. */
export const stances: Readonly<Record<Stance, string>> = {
  SUPPORT: "supports",
  OPPOSE: "opposes",
  NEUTRAL: "neutral",
  NO_SIDE: "took no side",
};

/** What a state may do in a vote. */
export const choices: Readonly<Record<Choice, string>> = {
  YES: "yes",
  NO: "no",
  ABSTAIN: "abstained",
  ABSENT: "absent",
};

/** How sure a reader may be of a fact. */
export const confidences: Readonly<Record<Confidence, string>> = {
  HIGH: "high confidence",
  MEDIUM: "medium confidence",
  LOW: "low confidence",
};

/** A date as a reader says it: `27 July 2023`, `July 2023`, `2023`, `July 2023 to 2024`; what has none is undated. */
export const dateShown = (date: string | null | undefined): string => (isGiven(date) ? dateInWords(date) : "undated");

/** `1 state`, `2 states`: a number with its noun. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
