import { vocabulary } from "../graph/vocabulary";

/** Whose votes are a coalition's. */
export const Roll = vocabulary(
  "Roll",
  "Whether the votes of the members of today count as those of a coalition, or the votes of the members of the day of each vote. This matters where the members are recorded one by one: a coalition by definition has the same members at all times.",
  {
    ON_THE_DAY:
      "The members of the day of each vote count; a membership without a recorded start counts from before any day.",
    NOW: "The members of today count, or those of the day of which the list of members is known (`asOf` of the coalition).",
  },
);
export type Roll = keyof typeof Roll;
