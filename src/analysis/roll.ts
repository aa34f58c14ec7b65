import { vocabulary } from "../graph/vocabulary";

/** Whose votes are a coalition's. */
export const Roll = vocabulary(
  "Roll",
  "Whose votes count as those of a coalition that has its members on record. A coalition by definition has the same members at all times.",
  {
    ON_THE_DAY:
      "Who was a member on the day of the vote; a membership without a recorded start counts from before any day.",
    NOW: "Who is a member today, or was on the day of the roll where it is the roll of a day.",
  },
);
export type Roll = keyof typeof Roll;
